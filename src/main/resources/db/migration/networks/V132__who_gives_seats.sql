-- A seat for an organisation brings rights over it in every network, so its own editors give it, or the coordinators of the
-- network that looks after it; never the coordinators of a network that it has only joined.
-- A trigger: a policy would have to look into organisations, whose policy looks into invitations.
create function networks.guard_seats() returns trigger language plpgsql as $$ begin
    if current_user = 'tragnetz_app' and not networks.edits(new.organisation_id)
        and not (tg_table_name = 'seat' and new.account_id = (select shared.viewer()) and exists (select from networks.invitation i
            where i.network_id = new.network_id and i.account_id = new.account_id and i.role = new.role
                and i.organisation_id = new.organisation_id)) then
        raise exception 'Seats of an organisation are given by its editors or by the network that looks after it'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger guarded before insert on networks.seat for each row
    when (new.organisation_id is not null) execute function networks.guard_seats();
create trigger guarded before insert on networks.invitation for each row
    when (new.organisation_id is not null) execute function networks.guard_seats();

-- Its editors bring their own people into the networks it belongs to. Editors of a peer project issue paper passes there
-- (ADR 9), so who becomes one stays with the coordinators.
create function networks.invites(network uuid, organisation uuid, role text) returns boolean language sql stable parallel safe as $$
    select organisation = any ((select shared.edits())::uuid[]) and role in ('member', 'editor') and exists (
        select from networks.membership m join networks.organisation o on o.id = m.organisation_id
        where m.network_id = network and m.organisation_id = organisation and m.paused_on is null
            and (role = 'member' or o.kind <> 'peer-project'))
$$;
create policy editor_insert on networks.invitation for insert
    with check (invited_by = (select shared.viewer()) and networks.invites(network_id, organisation_id, role));
create policy editor_select on networks.invitation for select using (organisation_id = any ((select shared.edits())::uuid[]));
comment on table networks.invitation is
    'NETWORK: seats offered and not yet accepted; its coordinators, the organisation''s editors and the invited person see them';

-- A kind that another network may change gives nobody the right to issue passes here.
create or replace function networks.issues_passes(network uuid) returns boolean language sql stable parallel safe as $$
    select network = any ((select shared.coordinates())::uuid[]) or exists (select from networks.seat s
        join networks.organisation o on o.id = s.organisation_id
        where s.network_id = network and s.account_id = (select shared.viewer()) and s.role = 'editor' and o.kind = 'peer-project'
            and o.steward_id = network)
$$;

-- Lists bring nobody's organisation in unasked either; their rows say that it asks itself.
alter table networks.sheet_row drop constraint sheet_row_fate_check;
alter table networks.sheet_row add constraint sheet_row_fate_check
    check (fate in ('new', 'there', 'twin', 'wrong', 'added', 'joined', 'asks', 'left', 'undone', 'kept'));
