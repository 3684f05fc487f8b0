-- Seats offered to a mail address. Whether it has an account nobody learns before its owner accepts.
create table networks.invitation (
    network_id uuid not null references networks.network on delete cascade,
    id uuid not null,
    account_id uuid not null references identity.account on delete cascade,
    name text not null check (char_length(name) between 1 and 120),
    address text not null check (char_length(address) <= 254),
    role text not null check (role in ('coordinator', 'editor', 'member', 'peer', 'authority')),
    organisation_id uuid references networks.organisation on delete cascade,
    invited_by uuid references identity.account on delete set null,
    invited_at timestamptz not null default now(),
    primary key (network_id, id),
    check (role in ('coordinator', 'peer') or organisation_id is not null)
);
comment on table networks.invitation is 'NETWORK: seats offered and not yet accepted; its coordinators and the invited person see them';
create unique index invitation_once on networks.invitation (network_id, address, role, organisation_id) nulls not distinct;
create index invitation_account on networks.invitation (account_id);
create index invitation_inviter on networks.invitation (invited_by);

alter table networks.invitation enable row level security;
alter table networks.invitation force row level security;
create policy machine on networks.invitation to tragnetz_system using (true) with check (true);
create policy invited_select on networks.invitation for select
    using (network_id = any ((select shared.coordinates())::uuid[]) or account_id = (select shared.viewer()));
create policy coordinator_insert on networks.invitation for insert
    with check (network_id = any ((select shared.coordinates())::uuid[]) and invited_by = (select shared.viewer()));
create policy invited_delete on networks.invitation for delete
    using (network_id = any ((select shared.coordinates())::uuid[]) or account_id = (select shared.viewer()));
grant select, insert, update, delete on networks.invitation to tragnetz_system;
grant select, insert, delete on networks.invitation to tragnetz_app;

-- Nobody takes a seat but the one that was offered.
create policy invited_insert on networks.seat for insert with check (account_id = (select shared.viewer()) and exists (
    select from networks.invitation i where i.network_id = seat.network_id and i.account_id = seat.account_id
        and i.role = seat.role and i.organisation_id is not distinct from seat.organisation_id));
