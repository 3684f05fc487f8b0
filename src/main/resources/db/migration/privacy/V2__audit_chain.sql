-- Lines are chained per organisation or network; a line can forget its person without breaking its seal.
alter table privacy.audit_line
    drop column previous,
    add column organisation_id uuid,
    add column network_id uuid,
    add column chain_id uuid not null generated always as (coalesce(organisation_id, network_id, '00000000-0000-0000-0000-000000000000'::uuid)) stored,
    add column place bigint,
    add column salt bytea,
    add column actor bytea,
    add column done text,
    add column refused boolean not null default false;
create unique index audit_line_place on privacy.audit_line (chain_id, place);
create index audit_line_account on privacy.audit_line (account_id, id desc) where account_id is not null;

-- Whatever role writes: a line is sealed once, may forget its person, and stays for a year.
create function privacy.guard_audit() returns trigger language plpgsql as $$ begin
    if tg_op = 'DELETE' then
        if old.at > now() - interval '1 year' then
            raise exception 'an audit line stays for a year';
        end if;
        return old;
    end if;
    if (old.id, old.at, old.organisation_id, old.network_id, old.actor, old.command, old.path, old.request, old.done, old.refused)
            is distinct from (new.id, new.at, new.organisation_id, new.network_id, new.actor, new.command, new.path, new.request, new.done, new.refused)
        or (old.seal is not null and (old.seal, old.place) is distinct from (new.seal, new.place))
        or (new.account_id is not null and new.account_id is distinct from old.account_id)
        or (new.salt is not null and new.salt is distinct from old.salt) then
        raise exception 'an audit line does not change';
    end if;
    return new;
end $$;
create trigger guard before update or delete on privacy.audit_line for each row execute function privacy.guard_audit();

drop policy machine_update on privacy.audit_line;
create policy machine_update on privacy.audit_line for update to tragnetz_system using (true) with check (true);

-- The application says what was done, never when, in which order or under which seal.
revoke insert on privacy.audit_line from tragnetz_app, tragnetz_system;
grant insert (organisation_id, network_id, account_id, salt, actor, command, path, request, done, refused) on privacy.audit_line to tragnetz_app;
revoke update on privacy.audit_line from tragnetz_system;
grant update (place, seal, account_id, salt) on privacy.audit_line to tragnetz_system;

create table privacy.audit_head (
    chain_id uuid not null,
    day date not null,
    place bigint not null,
    seal bytea not null,
    signature bytea not null,
    primary key (chain_id, day)
);
comment on table privacy.audit_head is 'MACHINE: the last seal of a chain and a day, signed; no personal data';
alter table privacy.audit_head enable row level security;
alter table privacy.audit_head force row level security;
create policy machine on privacy.audit_head to tragnetz_system using (true) with check (true);
grant select, insert, update, delete on privacy.audit_head to tragnetz_system;
