-- Networks, the organisations in them, and who sits where.
grant usage on schema networks to tragnetz_app, tragnetz_system;

create table networks.network (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,60}$'),
    language text not null,
    languages text[] not null,
    hue smallint not null check (hue between 0 and 359),
    country text not null,
    region text not null,
    founded_on date not null,
    version integer not null default 0
);
comment on table networks.network is 'PUBLIC: an open association of organisations and people';

create table networks.network_text (
    network_id uuid not null references networks.network on delete cascade,
    language text not null,
    name text not null,
    claim text not null default '',
    about text not null default '',
    joining text not null default '',
    state text not null default 'source' check (state in ('source', 'translated', 'checked', 'machine', 'outdated')),
    changed_at timestamptz not null default now(),
    primary key (network_id, language)
);
comment on table networks.network_text is 'PUBLIC: what a network says of itself, a row per language';

create table networks.organisation (
    id uuid primary key,
    steward_id uuid not null references networks.network,
    name text not null check (char_length(name) between 1 and 200),
    kind text not null,
    country text not null,
    region text not null default '',
    languages text[] not null default '{}',
    language text not null,
    website text,
    phone text,
    email text,
    street text,
    postcode text,
    town text,
    changed_at timestamptz not null default now(),
    version integer not null default 0
);
comment on table networks.organisation is 'PUBLIC: an organisation or a single practitioner; owns its record, its steward network keeps it until it has editors';

create table networks.organisation_text (
    organisation_id uuid not null references networks.organisation on delete cascade,
    language text not null,
    about text not null,
    state text not null check (state in ('source', 'translated', 'checked', 'machine', 'outdated')),
    changed_at timestamptz not null default now(),
    primary key (organisation_id, language)
);
comment on table networks.organisation_text is 'PUBLIC: what an organisation says of itself, a row per language';

create table networks.membership (
    network_id uuid not null references networks.network on delete cascade,
    organisation_id uuid not null references networks.organisation on delete cascade,
    since date not null,
    primary key (network_id, organisation_id)
);
comment on table networks.membership is 'PUBLIC: an organisation is a member of a network';
create index membership_organisation on networks.membership (organisation_id);

create table networks.contact (
    network_id uuid not null references networks.network on delete cascade,
    id uuid not null,
    place smallint not null,
    organisation_id uuid references networks.organisation on delete set null,
    name text,
    phone text,
    email text,
    languages text[] not null default '{}',
    primary key (network_id, id)
);
comment on table networks.contact is 'PUBLIC: whom to ask, by function';

create table networks.contact_text (
    network_id uuid not null,
    contact_id uuid not null,
    language text not null,
    function text not null,
    primary key (network_id, contact_id, language),
    foreign key (network_id, contact_id) references networks.contact on delete cascade
);
comment on table networks.contact_text is 'PUBLIC: a contact''s function, a row per language';

create table networks.seat (
    network_id uuid not null references networks.network on delete cascade,
    id uuid not null,
    account_id uuid not null references identity.account on delete cascade,
    role text not null check (role in ('coordinator', 'editor', 'member', 'peer', 'authority')),
    organisation_id uuid references networks.organisation on delete cascade,
    since date not null default current_date,
    primary key (network_id, id),
    check (role in ('coordinator', 'peer') or organisation_id is not null)
);
comment on table networks.seat is 'NETWORK: who may do what in a network';
create unique index seat_once on networks.seat (network_id, account_id, role, organisation_id) nulls not distinct;
create index seat_account on networks.seat (account_id);

do $$ declare name text; begin
    foreach name in array array['network', 'network_text', 'organisation', 'organisation_text', 'membership', 'contact', 'contact_text', 'seat'] loop
        execute format('alter table networks.%I enable row level security', name);
        execute format('alter table networks.%I force row level security', name);
        execute format('create policy machine on networks.%I to tragnetz_system using (true) with check (true)', name);
        execute format('grant select, insert, update, delete on networks.%I to tragnetz_app, tragnetz_system', name);
        if name <> 'seat' then
            execute format('create policy everybody on networks.%I for select using (true)', name);
        end if;
    end loop;
end $$;

create policy coordinator_update on networks.network for update using (id = any ((select shared.coordinates())::uuid[]));
create policy administrator_insert on networks.network for insert with check ((select shared.administers()));
create policy coordinator_insert on networks.network_text for insert with check (network_id = any ((select shared.coordinates())::uuid[]) or (select shared.administers()));
create policy coordinator_update on networks.network_text for update using (network_id = any ((select shared.coordinates())::uuid[]));
create policy coordinator_delete on networks.network_text for delete using (network_id = any ((select shared.coordinates())::uuid[]));

-- Its editors change an organisation; until it has any, the coordinators of its steward network do.
create function networks.edits(organisation uuid) returns boolean language sql stable parallel safe as $$
    select organisation = any ((select shared.edits())::uuid[]) or exists (select from networks.organisation o
        where o.id = organisation and o.steward_id = any ((select shared.coordinates())::uuid[]))
$$;

create policy steward_insert on networks.organisation for insert with check (steward_id = any ((select shared.coordinates())::uuid[]));
create policy editor_update on networks.organisation for update using (id = any ((select shared.edits())::uuid[]) or steward_id = any ((select shared.coordinates())::uuid[]));
create policy editor_insert on networks.organisation_text for insert with check (networks.edits(organisation_id));
create policy editor_update on networks.organisation_text for update using (networks.edits(organisation_id));
create policy editor_delete on networks.organisation_text for delete using (networks.edits(organisation_id));

create policy coordinator_insert on networks.membership for insert with check (network_id = any ((select shared.coordinates())::uuid[]));
create policy coordinator_delete on networks.membership for delete using (network_id = any ((select shared.coordinates())::uuid[]));
create policy coordinator_insert on networks.contact for insert with check (network_id = any ((select shared.coordinates())::uuid[]));
create policy coordinator_update on networks.contact for update using (network_id = any ((select shared.coordinates())::uuid[]));
create policy coordinator_delete on networks.contact for delete using (network_id = any ((select shared.coordinates())::uuid[]));
create policy coordinator_insert on networks.contact_text for insert with check (network_id = any ((select shared.coordinates())::uuid[]));
create policy coordinator_update on networks.contact_text for update using (network_id = any ((select shared.coordinates())::uuid[]));
create policy coordinator_delete on networks.contact_text for delete using (network_id = any ((select shared.coordinates())::uuid[]));

create policy network_select on networks.seat for select using (network_id = any ((select shared.networks())::uuid[]) or account_id = (select shared.viewer()));
create policy coordinator_insert on networks.seat for insert with check (network_id = any ((select shared.coordinates())::uuid[]));
create policy coordinator_delete on networks.seat for delete using (network_id = any ((select shared.coordinates())::uuid[]) or account_id = (select shared.viewer()));

create view networks.pub_organisation with (security_invoker = true) as
    select id, name, kind, country, region, languages, language, website, phone, email, street, postcode, town, changed_at from networks.organisation;
create view networks.pub_membership with (security_invoker = true) as select network_id, organisation_id, since from networks.membership;
create view networks.pub_network with (security_invoker = true) as
    select n.id, n.slug, n.language, n.hue, n.country, n.region, t.language as text_language, t.name
    from networks.network n join networks.network_text t on t.network_id = n.id;
grant select on networks.pub_organisation, networks.pub_membership, networks.pub_network to tragnetz_app, tragnetz_system;
