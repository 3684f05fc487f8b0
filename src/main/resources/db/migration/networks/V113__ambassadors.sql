-- People who open a door in their language. What the public sees of them lies in a table of its own: never a name they keep, never an address.
create table networks.ambassador (
    network_id uuid not null references networks.network on delete cascade,
    id uuid not null,
    account_id uuid not null references identity.account on delete cascade,
    shown_name text not null default '' check (char_length(shown_name) <= 80),
    languages text[] not null,
    region text not null default '' check (char_length(region) <= 80),
    appointed_by text not null check (char_length(appointed_by) between 1 and 200),
    appointed_on date not null,
    training text not null default '' check (char_length(training) <= 200),
    trained_on date,
    successor_id uuid references identity.account on delete set null,
    ends_on date,
    paused boolean not null default false,
    primary key (network_id, id)
);
comment on table networks.ambassador is 'NETWORK: who is an ambassador, appointed by whom, trained when, followed by whom';
comment on column networks.ambassador.shown_name is 'what strangers may read; empty for nothing';
create unique index ambassador_once on networks.ambassador (network_id, account_id);
create index ambassador_account on networks.ambassador (account_id);
create index ambassador_successor on networks.ambassador (successor_id);

create table networks.ambassador_face (
    network_id uuid not null references networks.network on delete cascade,
    id uuid not null,
    shown_name text not null,
    languages text[] not null,
    region text not null,
    until date,
    primary key (network_id, id),
    foreign key (network_id, id) references networks.ambassador on delete cascade
);
comment on table networks.ambassador_face is 'PUBLIC: languages and region of an ambassador whom one can write to; a name only where it is wanted';

create table networks.relay (
    account_id uuid not null references identity.account on delete cascade,
    id uuid not null,
    network_id uuid not null references networks.network on delete cascade,
    number_hash bytea not null,
    language text not null,
    reply_to bytea,
    state text not null default 'open' check (state in ('open', 'reported', 'closed')),
    reported_by text not null default '' check (reported_by in ('', 'seeker', 'ambassador')),
    made_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    primary key (account_id, id)
);
comment on table networks.relay is 'PERSON: somebody wrote to an ambassador; only she reads it, and the coordinators when it was reported to them';
create index relay_number on networks.relay (number_hash);
create index relay_reported on networks.relay (network_id) where state = 'reported';
create index relay_clock on networks.relay (changed_at);

create table networks.relay_line (
    account_id uuid not null,
    id uuid not null,
    relay_id uuid not null,
    by_seeker boolean not null,
    sealed bytea not null,
    said_at timestamptz not null default clock_timestamp(),
    primary key (account_id, id),
    foreign key (account_id, relay_id) references networks.relay on delete cascade
);
comment on table networks.relay_line is 'PERSON: what was written, sealed with the ambassador''s keys; goes 30 days after the last line';
create index relay_line_relay on networks.relay_line (account_id, relay_id, said_at);

do $$ declare name text; begin
    foreach name in array array['ambassador', 'ambassador_face', 'relay', 'relay_line'] loop
        execute format('alter table networks.%I enable row level security', name);
        execute format('alter table networks.%I force row level security', name);
        execute format('create policy machine on networks.%I to tragnetz_system using (true) with check (true)', name);
        execute format('grant select, insert, update, delete on networks.%I to tragnetz_system', name);
    end loop;
    foreach name in array array['ambassador', 'ambassador_face'] loop
        execute format('create policy coordinator_insert on networks.%I for insert with check (network_id = any ((select shared.coordinates())::uuid[]))', name);
        execute format('create policy coordinator_update on networks.%I for update using (network_id = any ((select shared.coordinates())::uuid[]))', name);
        execute format('grant select, insert, update on networks.%I to tragnetz_app', name);
    end loop;
end $$;
create policy network_select on networks.ambassador for select
    using (network_id = any ((select shared.networks())::uuid[]) or account_id = (select shared.viewer()));
create policy everybody on networks.ambassador_face for select using (true);
create policy published on networks.ambassador_face as restrictive for select to tragnetz_app using (network_id in (select n.id from networks.network n));
create policy coordinator_delete on networks.ambassador_face for delete using (network_id = any ((select shared.coordinates())::uuid[]));
create policy own_select on networks.relay for select using (account_id = (select shared.viewer())
    or state = 'reported' and network_id = any ((select shared.coordinates())::uuid[]));
create policy own_update on networks.relay for update using (account_id = (select shared.viewer()));
create policy own_select on networks.relay_line for select using (exists (select from networks.relay r
    where r.account_id = relay_line.account_id and r.id = relay_line.relay_id));
create policy own_insert on networks.relay_line for insert with check (account_id = (select shared.viewer()) and not by_seeker);
grant delete on networks.ambassador_face to tragnetz_app;
grant select, update (state, reported_by, changed_at) on networks.relay to tragnetz_app;
grant select, insert on networks.relay_line to tragnetz_app;
