-- Imprint, privacy notice and accessibility statement: answers to questions, from which the text follows in every language.
create table networks.legal_notice (
    network_id uuid not null references networks.network on delete cascade,
    kind text not null check (kind in ('legal', 'privacy', 'barriers')),
    version integer not null default 0,
    changed_at timestamptz not null default now(),
    primary key (network_id, kind)
);
comment on table networks.legal_notice is 'PUBLIC: imprint, privacy notice or accessibility statement of a network';

create table networks.legal_fact (
    network_id uuid not null,
    kind text not null,
    name text not null,
    value text not null check (char_length(value) between 1 and 2000),
    primary key (network_id, kind, name),
    foreign key (network_id, kind) references networks.legal_notice on delete cascade
);
comment on table networks.legal_fact is 'PUBLIC: an answer from which a legal notice is written';

do $$ declare name text; begin
    foreach name in array array['legal_notice', 'legal_fact'] loop
        execute format('alter table networks.%I enable row level security', name);
        execute format('alter table networks.%I force row level security', name);
        execute format('create policy machine on networks.%I to tragnetz_system using (true) with check (true)', name);
        execute format('create policy everybody on networks.%I for select using (true)', name);
        execute format('create policy published on networks.%I as restrictive for select to tragnetz_app
            using (network_id in (select n.id from networks.network n))', name);
        execute format('create policy coordinator_insert on networks.%I for insert with check (network_id = any ((select shared.coordinates())::uuid[]))', name);
        execute format('create policy coordinator_update on networks.%I for update using (network_id = any ((select shared.coordinates())::uuid[]))', name);
        execute format('create policy coordinator_delete on networks.%I for delete using (network_id = any ((select shared.coordinates())::uuid[]))', name);
        execute format('grant select, insert, update, delete on networks.%I to tragnetz_app, tragnetz_system', name);
        execute format('create trigger revised after insert or update or delete on networks.%I
            for each row execute function networks.revise_network(''network_id'')', name);
    end loop;
end $$;

-- No publishing without imprint, whatever the application forgets.
create function networks.guard_publication() returns trigger language plpgsql as $$ begin
    if current_user = 'tragnetz_app' and not exists (select from networks.legal_fact f
        where f.network_id = new.id and f.kind = 'legal' and f.name = 'name') then
        raise exception 'A network without imprint is not published' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger published before update of published_at on networks.network for each row
    when (new.published_at is not null) execute function networks.guard_publication();
