-- Which network gave which person a paper pass, and by whose hand.
create table networks.pass (
    network_id uuid not null references networks.network on delete cascade,
    account_id uuid not null references identity.account on delete cascade,
    issued_by uuid references identity.account on delete set null,
    issued_at timestamptz not null default now(),
    primary key (network_id, account_id)
);
comment on table networks.pass is 'NETWORK: paper passes; its coordinators and the issuer see them';
create index pass_account on networks.pass (account_id);
create index pass_issuer on networks.pass (issued_by);

-- Coordinators, and editors of the network's peer projects: people who meet peers in person.
create function networks.issues_passes(network uuid) returns boolean language sql stable parallel safe as $$
    select network = any ((select shared.coordinates())::uuid[]) or exists (select from networks.seat s
        join networks.organisation o on o.id = s.organisation_id
        where s.network_id = network and s.account_id = (select shared.viewer()) and s.role = 'editor' and o.kind = 'peer-project')
$$;

alter table networks.pass enable row level security;
alter table networks.pass force row level security;
create policy machine on networks.pass to tragnetz_system using (true) with check (true);
create policy issuer_select on networks.pass for select using (network_id = any ((select shared.coordinates())::uuid[])
    or issued_by = (select shared.viewer()) and networks.issues_passes(network_id));
create policy issuer_insert on networks.pass for insert with check (networks.issues_passes(network_id) and issued_by = (select shared.viewer()));
grant select, insert, update, delete on networks.pass to tragnetz_system;
grant select, insert on networks.pass to tragnetz_app;
