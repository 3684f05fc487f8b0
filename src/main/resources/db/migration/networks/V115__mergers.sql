-- Two records of one organisation become one; the address of the one that goes leads to the one that stays.
create table networks.organisation_alias (
    old_id uuid primary key,
    organisation_id uuid not null references networks.organisation on delete cascade,
    merged_at timestamptz not null default now()
);
comment on table networks.organisation_alias is 'PUBLIC: under which id an organisation was printed before its records were merged';
create index organisation_alias_organisation on networks.organisation_alias (organisation_id);
alter table networks.organisation_alias enable row level security;
alter table networks.organisation_alias force row level security;
create policy machine on networks.organisation_alias to tragnetz_system using (true) with check (true);
create policy everybody on networks.organisation_alias for select using (true);
grant select, insert, update, delete on networks.organisation_alias to tragnetz_system;
grant select on networks.organisation_alias to tragnetz_app;
