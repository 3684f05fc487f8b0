-- What changed in each organisation, said in six short fields; only the network reads it.
create table networks.organisation_update (
    network_id uuid not null references networks.network on delete cascade,
    id uuid not null,
    organisation_id uuid not null references networks.organisation on delete cascade,
    account_id uuid references identity.account on delete set null,
    people text not null default '' check (char_length(people) <= 600),
    offers text not null default '' check (char_length(offers) <= 600),
    capacity text not null default '' check (char_length(capacity) <= 600),
    successes text not null default '' check (char_length(successes) <= 600),
    challenges text not null default '' check (char_length(challenges) <= 600),
    wishes text not null default '' check (char_length(wishes) <= 600),
    saved_at timestamptz not null default now(),
    told_at timestamptz,
    primary key (network_id, id)
);
comment on table networks.organisation_update is 'NETWORK: what changed in an organisation; a draft is read by its own people alone';
comment on column networks.organisation_update.told_at is 'null while it is a draft';
create unique index organisation_update_draft on networks.organisation_update (network_id, organisation_id) where told_at is null;
create index organisation_update_latest on networks.organisation_update (network_id, organisation_id, told_at desc) where told_at is not null;
create index organisation_update_account on networks.organisation_update (account_id);
create index organisation_update_clock on networks.organisation_update (saved_at);

create table networks.update_request (
    network_id uuid not null references networks.network on delete cascade,
    organisation_id uuid not null references networks.organisation on delete cascade,
    asked_on date not null default current_date,
    primary key (network_id, organisation_id)
);
comment on table networks.update_request is 'NETWORK: when an organisation was last asked what changed';

-- Sits in this very network for the organisation, and not for an authority.
create function networks.speaks_for(network uuid, organisation uuid) returns boolean language sql stable parallel safe as $$
    select network = any ((select shared.networks())::uuid[]) and exists (select from networks.seat s
        where s.network_id = network and s.organisation_id = organisation and s.account_id = (select shared.viewer()) and s.role <> 'authority')
$$;

do $$ declare name text; begin
    foreach name in array array['organisation_update', 'update_request'] loop
        execute format('alter table networks.%I enable row level security', name);
        execute format('alter table networks.%I force row level security', name);
        execute format('create policy machine on networks.%I to tragnetz_system using (true) with check (true)', name);
        execute format('grant select, insert, update, delete on networks.%I to tragnetz_system', name);
        execute format('grant select, insert, update on networks.%I to tragnetz_app', name);
    end loop;
end $$;
create policy network_select on networks.organisation_update for select using (network_id = any ((select shared.networks())::uuid[])
    and (told_at is not null or networks.speaks_for(network_id, organisation_id)));
create policy speaker_insert on networks.organisation_update for insert
    with check (account_id = (select shared.viewer()) and networks.speaks_for(network_id, organisation_id));
create policy speaker_update on networks.organisation_update for update using (told_at is null and networks.speaks_for(network_id, organisation_id))
    with check (account_id = (select shared.viewer()) and networks.speaks_for(network_id, organisation_id));
create policy coordinator_select on networks.update_request for select using (network_id = any ((select shared.coordinates())::uuid[]));
create policy coordinator_insert on networks.update_request for insert with check (network_id = any ((select shared.coordinates())::uuid[]));
create policy coordinator_update on networks.update_request for update using (network_id = any ((select shared.coordinates())::uuid[]));
