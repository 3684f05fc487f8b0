-- Whom to turn to for what: a function that a person with a seat answers for, in authorities with the time she promises.
create table networks.seat_function (
    network_id uuid not null,
    seat_id uuid not null,
    account_id uuid not null references identity.account on delete cascade,
    function text not null check (char_length(function) between 1 and 120),
    days smallint check (days between 1 and 30),
    changed_at timestamptz not null default now(),
    primary key (network_id, seat_id),
    foreign key (network_id, seat_id) references networks.seat on delete cascade
);
comment on table networks.seat_function is 'NETWORK: the function a person answers for, and within how many working days; an authority''s person reads her own';
create index seat_function_account on networks.seat_function (account_id);
create index seat_organisation on networks.seat (network_id, organisation_id);
create index contact_organisation on networks.contact (network_id, organisation_id);

alter table networks.seat_function enable row level security;
alter table networks.seat_function force row level security;
create policy machine on networks.seat_function to tragnetz_system using (true) with check (true);
create policy network_select on networks.seat_function for select
    using (network_id = any ((select shared.networks())::uuid[]) or account_id = (select shared.viewer()));
create policy own_insert on networks.seat_function for insert with check ((account_id = (select shared.viewer()) or network_id = any ((select shared.coordinates())::uuid[]))
    and exists (select from networks.seat s where s.network_id = seat_function.network_id and s.id = seat_id and s.account_id = seat_function.account_id));
create policy own_update on networks.seat_function for update
    using (account_id = (select shared.viewer()) or network_id = any ((select shared.coordinates())::uuid[]));
create policy own_delete on networks.seat_function for delete
    using (account_id = (select shared.viewer()) or network_id = any ((select shared.coordinates())::uuid[]));
grant select, insert, update, delete on networks.seat_function to tragnetz_system, tragnetz_app;
