-- A membership may pause, end and begin again; who did that, when and why stays readable for three years.
alter table networks.membership add column paused_on date, add column paused_by_network boolean not null default false;
create index membership_since on networks.membership (network_id, since desc);

create table networks.membership_event (
    network_id uuid not null references networks.network on delete cascade,
    id uuid not null,
    organisation_id uuid not null,
    name text not null,
    event text not null check (event in ('joined', 'paused', 'resumed', 'left', 'returned', 'merged')),
    reason text not null default '' check (char_length(reason) <= 1000),
    by_id uuid references identity.account on delete set null,
    at timestamptz not null default clock_timestamp(),
    primary key (network_id, id)
);
comment on table networks.membership_event is 'NETWORK: what became of a membership; its coordinators and the organisation''s own people read it';
create index membership_event_organisation on networks.membership_event (organisation_id, network_id);
create index membership_event_by on networks.membership_event (by_id);
create index membership_event_clock on networks.membership_event (at);

alter table networks.membership_event enable row level security;
alter table networks.membership_event force row level security;
create policy machine on networks.membership_event to tragnetz_system using (true) with check (true);
create policy concerned_select on networks.membership_event for select using (network_id = any ((select shared.coordinates())::uuid[])
    or organisation_id = any ((select shared.organisations())::uuid[]));
create policy concerned_insert on networks.membership_event for insert with check (by_id = (select shared.viewer())
    and (network_id = any ((select shared.coordinates())::uuid[]) or organisation_id = any ((select shared.edits())::uuid[])));
grant select, insert, update, delete on networks.membership_event to tragnetz_system;
grant select, insert on networks.membership_event to tragnetz_app;

-- Nobody makes a foreign organisation a member: it asked itself, was one before, or the network looks after it.
-- A trigger: a policy would have to look into organisations, whose policy looks into memberships.
create function networks.guard_members() returns trigger language plpgsql as $$ begin
    if current_user = 'tragnetz_app'
        and not exists (select from networks.organisation o where o.id = new.organisation_id and o.steward_id = any ((select shared.coordinates())::uuid[]))
        and not exists (select from networks.application a where a.network_id = new.network_id and a.organisation_id = new.organisation_id
            and a.kind = 'own' and a.state = 'accepted')
        and not exists (select from networks.membership_event e where e.network_id = new.network_id and e.organisation_id = new.organisation_id
            and e.event = 'left') then
        raise exception 'An organisation that another network looks after asks for a membership itself'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger guarded before insert on networks.membership for each row execute function networks.guard_members();

-- What a network has paused, only the network takes up again.
create policy concerned_update on networks.membership for update
    using (network_id = any ((select shared.coordinates())::uuid[]) or organisation_id = any ((select shared.edits())::uuid[]) and not paused_by_network)
    with check (network_id = any ((select shared.coordinates())::uuid[]) or organisation_id = any ((select shared.edits())::uuid[]) and not paused_by_network);
create policy editor_delete on networks.membership for delete using (organisation_id = any ((select shared.edits())::uuid[]));
grant update (paused_on, paused_by_network) on networks.membership to tragnetz_app;

-- Other modules show what members offer; who pauses offers nothing.
create or replace view networks.pub_membership with (security_invoker = true) as
    select network_id, organisation_id, since, paused_on is not null as paused from networks.membership;
