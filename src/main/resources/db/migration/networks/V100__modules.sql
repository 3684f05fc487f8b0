-- What a network can do. No row means open: only what somebody has switched, or a founding has left for later, has one.
create table networks.module (
    network_id uuid not null references networks.network on delete cascade,
    name text not null check (char_length(name) between 1 and 40),
    open boolean not null,
    changed_at timestamptz not null default now(),
    primary key (network_id, name)
);
comment on table networks.module is 'PUBLIC: which parts of a network are switched on';
alter table networks.module enable row level security;
alter table networks.module force row level security;
create policy machine on networks.module to tragnetz_system using (true) with check (true);
create policy everybody on networks.module for select using (true);
create policy coordinator_insert on networks.module for insert with check (network_id = any ((select shared.coordinates())::uuid[]));
create policy coordinator_update on networks.module for update using (network_id = any ((select shared.coordinates())::uuid[]));
grant select, insert, update on networks.module to tragnetz_app;
grant select, insert, update, delete on networks.module to tragnetz_system;
create trigger revised after insert or update or delete on networks.module for each row execute function networks.revise_network('network_id');

-- Jobs of other modules leave out what is closed.
create view networks.pub_closed_module with (security_invoker = true) as select network_id, name from networks.module where not open;
grant select on networks.pub_closed_module to tragnetz_app, tragnetz_system;
