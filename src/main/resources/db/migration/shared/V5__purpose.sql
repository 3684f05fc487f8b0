-- A database serves the demo world or real people; the first start decides, the later ones keep to it.
drop table shared.demo_planting;

create table shared.purpose (
    only_one boolean primary key default true check (only_one),
    demo boolean not null,
    since timestamptz not null default now()
);
comment on table shared.purpose is 'MACHINE: whether this database holds the demo world; no personal data';
alter table shared.purpose enable row level security;
alter table shared.purpose force row level security;
create policy machine on shared.purpose to tragnetz_system using (true) with check (true);
grant select, insert on shared.purpose to tragnetz_system;
