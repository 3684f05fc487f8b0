-- The finder keeps a copy of what organisations show; here is noted whose copy has to be made anew.
create function networks.note_organisation() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare changed uuid := (to_jsonb(coalesce(new, old)) ->> tg_argv[0])::uuid;
begin
    perform shared.note_change('organisation', changed, changed);
    return null;
end $$;

create function networks.note_publication() returns trigger language plpgsql security definer set search_path = pg_catalog as $$ begin
    perform shared.note_change('organisation', m.organisation_id, m.organisation_id)
        from networks.membership m where m.network_id = new.id;
    return null;
end $$;
revoke execute on function networks.note_organisation, networks.note_publication from public;

create trigger noted after insert or update or delete on networks.organisation
    for each row execute function networks.note_organisation('id');
create trigger noted after insert or update or delete on networks.membership
    for each row execute function networks.note_organisation('organisation_id');
create trigger noted after update on networks.network for each row
    when (old.published_at is distinct from new.published_at) execute function networks.note_publication();
