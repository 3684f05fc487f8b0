-- Editors of a peer project issue paper passes, so nobody makes a peer project of an organisation by editing it.
create function networks.guard_peer_projects() returns trigger language plpgsql as $$ begin
    if current_user = 'tragnetz_app' and not old.steward_id = any ((select shared.coordinates())::uuid[]) then
        raise exception 'Only the coordinators of its steward network make an organisation a peer project'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger guarded before update of kind on networks.organisation for each row
    when (new.kind = 'peer-project' and old.kind <> 'peer-project') execute function networks.guard_peer_projects();
