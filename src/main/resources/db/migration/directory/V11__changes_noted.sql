-- The finder keeps a copy of published offers; here is noted which copy has to be made anew.
create function directory.note_offer() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare changed jsonb := to_jsonb(coalesce(new, old));
begin
    perform shared.note_change('offer', (changed ->> 'organisation_id')::uuid, (changed ->> tg_argv[0])::uuid);
    return null;
end $$;
revoke execute on function directory.note_offer from public;

create trigger noted after insert or update or delete on directory.offer
    for each row execute function directory.note_offer('id');
create trigger noted after insert or update or delete on directory.offer_text
    for each row execute function directory.note_offer('offer_id');
