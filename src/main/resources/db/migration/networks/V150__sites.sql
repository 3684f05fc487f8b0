-- Public pages of a network as plain files, made in the background: they may be many.
create table networks.site (
    network_id uuid not null references networks.network on delete cascade,
    id uuid not null,
    asked_at timestamptz not null default now(),
    frozen_at timestamptz,
    pages integer not null default 0,
    missing integer not null default 0,
    bytes bigint not null default 0,
    primary key (network_id, id)
);
comment on table networks.site is 'NETWORK: a network whose public pages are made into files; for its coordinators, kept 7 days';
comment on column networks.site.missing is 'pages that did not answer, or were too many';
create unique index site_one on networks.site (network_id);

create table networks.site_part (
    network_id uuid not null,
    site_id uuid not null,
    place integer not null,
    bytes bytea not null,
    primary key (network_id, site_id, place),
    foreign key (network_id, site_id) references networks.site on delete cascade
);
comment on table networks.site_part is 'NETWORK: the files in pieces; goes with its site';

do $$ declare name text; begin
    foreach name in array array['site', 'site_part'] loop
        execute format('alter table networks.%I enable row level security', name);
        execute format('alter table networks.%I force row level security', name);
        execute format('create policy machine on networks.%I to tragnetz_system using (true) with check (true)', name);
        execute format('grant select, insert, update, delete on networks.%I to tragnetz_system', name);
        execute format('grant select on networks.%I to tragnetz_app', name);
        execute format('create policy coordinator_select on networks.%I for select using (network_id = any ((select shared.coordinates())::uuid[]))', name);
    end loop;
end $$;
create policy coordinator_insert on networks.site for insert
    with check (network_id = any ((select shared.coordinates())::uuid[]) and frozen_at is null);
create policy coordinator_delete on networks.site for delete using (network_id = any ((select shared.coordinates())::uuid[]));
grant insert (network_id, id), delete on networks.site to tragnetz_app;
