-- A web address of a network's own: its coordinators wish for it, the administrator allows it.
create table networks.domain (
    network_id uuid primary key references networks.network on delete cascade,
    host text not null check (char_length(host) between 4 and 253
        and host ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$'),
    wished_at timestamptz not null default now(),
    allowed_at timestamptz
);
comment on table networks.domain is 'PUBLIC: web address of a network''s own; while it is only wished for, its coordinators and the administrator see it';
-- Two networks may wish for the same one, so that a wish tells nothing; only one gets it.
create unique index domain_once on networks.domain (host) where allowed_at is not null;

alter table networks.domain enable row level security;
alter table networks.domain force row level security;
create policy machine on networks.domain to tragnetz_system using (true) with check (true);
create policy allowed_select on networks.domain for select using (allowed_at is not null
    or network_id = any ((select shared.coordinates())::uuid[]) or (select shared.administers()));
create policy published on networks.domain as restrictive for select to tragnetz_app using (network_id in (select n.id from networks.network n));
create policy coordinator_insert on networks.domain for insert
    with check (network_id = any ((select shared.coordinates())::uuid[]) and allowed_at is null);
create policy coordinator_delete on networks.domain for delete using (network_id = any ((select shared.coordinates())::uuid[]) or (select shared.administers()));
create policy administrator_update on networks.domain for update using ((select shared.administers()));
grant select, insert, update, delete on networks.domain to tragnetz_app, tragnetz_system;
create trigger revised after insert or update or delete on networks.domain for each row execute function networks.revise_network('network_id');
