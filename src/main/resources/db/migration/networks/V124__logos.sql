-- The sign of a network: a small picture, drawn anew by us, so that nothing but a picture is in it.
create table networks.logo (
    network_id uuid primary key references networks.network on delete cascade,
    fingerprint text not null,
    content bytea not null check (octet_length(content) <= 81920)
);
comment on table networks.logo is 'PUBLIC: the sign of a network, a PNG';

create table networks.logo_text (
    network_id uuid not null references networks.logo on delete cascade,
    language text not null,
    alt text not null check (char_length(alt) between 1 and 200),
    primary key (network_id, language)
);
comment on table networks.logo_text is 'PUBLIC: what a network''s sign shows, a row per language';

do $$ declare name text; begin
    foreach name in array array['logo', 'logo_text'] loop
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
