-- What no handler asks for, no statement may either.

-- Which network looks after an organisation changes only in the machine room: its kind and its seats are trusted for it.
do $$ declare columns text; begin
    select string_agg(quote_ident(column_name), ', ') into columns from information_schema.columns
        where table_schema = 'networks' and table_name = 'organisation' and column_name not in ('id', 'steward_id');
    revoke update on networks.organisation from tragnetz_app;
    execute format('grant update (%s) on networks.organisation to tragnetz_app', columns);
end $$;

-- That a member left opens the way back without being asked, so the machine room alone writes it down; the rest is told of members only.
drop policy concerned_insert on networks.membership_event;
create policy concerned_insert on networks.membership_event for insert with check (by_id = (select shared.viewer())
    and event in ('joined', 'paused', 'resumed', 'returned')
    and exists (select from networks.membership m where m.network_id = membership_event.network_id
        and m.organisation_id = membership_event.organisation_id)
    and (network_id = any ((select shared.coordinates())::uuid[]) or organisation_id = any ((select shared.edits())::uuid[])));

-- An application of an organisation that exists stays that organisation's.
create function networks.guard_applications() returns trigger language plpgsql as $$ begin
    if current_user = 'tragnetz_app' and old.kind = 'own' and new.organisation_id is distinct from old.organisation_id then
        raise exception 'An application stays with the organisation that made it' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger guarded before update on networks.application for each row execute function networks.guard_applications();

-- What was reported, others decide.
drop policy own_update on networks.relay;
create policy own_update on networks.relay for update using (account_id = (select shared.viewer()) and state <> 'reported')
    with check (account_id = (select shared.viewer()));

-- Addresses, and who has an account, are for those who invite, and for the person.
drop policy network_select on networks.contact_person;
create policy coordinator_select on networks.contact_person for select
    using (network_id = any ((select shared.coordinates())::uuid[]) or account_id = (select shared.viewer()));
comment on table networks.contact_person is
    'NETWORK: contact persons of members; its coordinators and the person see them, nobody else does; gone after a year';
