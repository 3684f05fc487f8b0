-- A page that is the same for every stranger is drawn once and shown until its network's revision moves on.
create table networks.revision (
    network_id uuid primary key references networks.network on delete cascade,
    number bigint not null default 0,
    written_by xid8 not null default pg_current_xact_id()
);
comment on table networks.revision is 'PUBLIC: how often a transaction has changed what a network shows to everybody; only its triggers write it';
alter table networks.revision enable row level security;
alter table networks.revision force row level security;
create policy everybody on networks.revision for select using (true);
create policy machine on networks.revision to tragnetz_system using (true) with check (true);
create policy triggers on networks.revision to current_user using (true) with check (true);
grant select on networks.revision to tragnetz_app, tragnetz_system;

-- Once a transaction is enough: nobody sees its steps. In order of the ids, so that no two wait for each other.
create function networks.revise(concerned uuid[]) returns void language sql set search_path = pg_catalog as $$
    update networks.revision r set number = r.number + 1, written_by = pg_current_xact_id()
    where r.network_id in (select o.network_id from networks.revision o
        where o.network_id = any (concerned) and o.written_by <> pg_current_xact_id() order by o.network_id for update)
$$;

-- Argument: the column that names the network.
create function networks.revise_network() returns trigger language plpgsql security definer set search_path = pg_catalog as $$ begin
    perform networks.revise(array[(to_jsonb(coalesce(new, old)) ->> tg_argv[0])::uuid]);
    return null;
end $$;

-- Argument: the column that names the organisation, which shows in every network it is a member or a contact of.
create function networks.revise_organisation() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare changed uuid := (to_jsonb(coalesce(new, old)) ->> tg_argv[0])::uuid;
begin
    perform networks.revise(array(select m.network_id from networks.membership m where m.organisation_id = changed
        union select c.network_id from networks.contact c where c.organisation_id = changed));
    return null;
end $$;

create function networks.begin_revisions() returns trigger language plpgsql security definer set search_path = pg_catalog as $$ begin
    insert into networks.revision (network_id) values (new.id);
    return null;
end $$;
revoke execute on function networks.revise, networks.revise_network, networks.revise_organisation, networks.begin_revisions from public;

insert into networks.revision (network_id) select id from networks.network;
create trigger begun after insert on networks.network for each row execute function networks.begin_revisions();
create trigger revised after update on networks.network for each row execute function networks.revise_network('id');
create trigger revised after insert or update or delete on networks.network_text for each row execute function networks.revise_network('network_id');
create trigger revised after insert or update or delete on networks.membership for each row execute function networks.revise_network('network_id');
create trigger revised after insert or update or delete on networks.contact for each row execute function networks.revise_network('network_id');
create trigger revised after insert or update or delete on networks.contact_text for each row execute function networks.revise_network('network_id');
create trigger revised after update on networks.organisation for each row execute function networks.revise_organisation('id');
create trigger revised after insert or update or delete on networks.organisation_text for each row execute function networks.revise_organisation('organisation_id');
