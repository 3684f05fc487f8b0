-- A link that ends circulars holds for good, in a house the network moved to as well.
alter table circulars.subscription add column former_hashes bytea[] not null default '{}';
create index subscription_former on circulars.subscription using gin (former_hashes);

-- Whoever answers a mail of a network that lives elsewhere is told so, once for each circular.
alter table circulars.delivery add column led boolean not null default false;
