-- An archive opens in one installation only: its key is locked for that one. Archives of six words open nowhere any more.
truncate networks.departure, networks.departure_part;
alter table networks.departure rename column salt to lock;
comment on column networks.departure.lock is 'the archive''s key, locked for the installation that it goes to';

-- A path is unique in the whole house and obeyed: a coordinator redirects the own network, only the machine room what it knows to be printed.
create function networks.guard_forwarding() returns trigger language plpgsql as $$
begin
    if current_user = 'tragnetz_app' and not exists (select from networks.network n
            where n.id = new.network_id and new.path = '/n/' || n.slug) then
        raise exception 'A coordinator forwards the own network only' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger guarded before insert or update on networks.forwarding for each row execute function networks.guard_forwarding();

-- Organisations a network has to do with, in whatever way: with it they move, for another one they stay.
create view networks.known_organisation with (security_invoker = true) as
    select m.network_id, m.organisation_id from networks.membership m
    union select c.network_id, c.organisation_id from networks.contact c where c.organisation_id is not null
    union select s.network_id, s.organisation_id from networks.seat s where s.organisation_id is not null
    union select i.network_id, i.organisation_id from networks.invitation i where i.organisation_id is not null;
grant select on networks.known_organisation to tragnetz_app, tragnetz_system;
