-- Networks that are packed to move to another installation, and where their old addresses lead.
create table networks.departure (
    network_id uuid not null references networks.network on delete cascade,
    id uuid not null,
    salt text not null,
    seal bytea,
    state text not null default 'waiting' check (state in ('waiting', 'packed')),
    bytes bigint not null default 0,
    asked_at timestamptz not null default now(),
    packed_at timestamptz,
    primary key (network_id, id)
);
comment on table networks.departure is 'NETWORK: a network that is packed to move; for its coordinators, kept 7 days';
comment on column networks.departure.seal is 'the archive''s key, sealed, until the archive is packed';
create unique index departure_one on networks.departure (network_id);

create table networks.departure_part (
    network_id uuid not null,
    departure_id uuid not null,
    place integer not null,
    bytes bytea not null,
    primary key (network_id, departure_id, place),
    foreign key (network_id, departure_id) references networks.departure on delete cascade
);
comment on table networks.departure_part is 'NETWORK: the sealed archive in pieces; goes with its departure';

create table networks.forwarding (
    network_id uuid not null references networks.network on delete cascade,
    path text not null unique,
    target text not null check (target ~ '^https?://'),
    since timestamptz not null default now(),
    primary key (network_id, path)
);
comment on table networks.forwarding is 'PUBLIC: where a printed address of a network that moved leads';

do $$ declare name text; begin
    foreach name in array array['departure', 'departure_part', 'forwarding'] loop
        execute format('alter table networks.%I enable row level security', name);
        execute format('alter table networks.%I force row level security', name);
        execute format('create policy machine on networks.%I to tragnetz_system using (true) with check (true)', name);
        execute format('grant select, insert, update, delete on networks.%I to tragnetz_system', name);
        execute format('grant select on networks.%I to tragnetz_app', name);
    end loop;
    foreach name in array array['departure', 'departure_part'] loop
        execute format('create policy coordinator_select on networks.%I for select using (network_id = any ((select shared.coordinates())::uuid[]))', name);
    end loop;
end $$;
create policy everybody on networks.forwarding for select using (true);
create policy coordinator_insert on networks.departure for insert with check (network_id = any ((select shared.coordinates())::uuid[]));
create policy coordinator_delete on networks.departure for delete using (network_id = any ((select shared.coordinates())::uuid[]));
grant insert, delete on networks.departure to tragnetz_app;
create policy coordinator_insert on networks.forwarding for insert with check (network_id = any ((select shared.coordinates())::uuid[]));
create policy coordinator_delete on networks.forwarding for delete using (network_id = any ((select shared.coordinates())::uuid[]));
grant insert, delete on networks.forwarding to tragnetz_app;
create policy published on networks.forwarding as restrictive for select to tragnetz_app using (network_id in (select n.id from networks.network n));
create trigger revised after insert or update or delete on networks.forwarding
    for each row execute function networks.revise_network('network_id');
