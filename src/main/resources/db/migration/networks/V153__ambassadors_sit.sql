-- Ambassadors, and who follows them, have a seat in the network; who one is never changes.
revoke update on networks.ambassador from tragnetz_app;
grant update (shown_name, languages, region, appointed_by, appointed_on, training, trained_on, successor_id, ends_on)
    on networks.ambassador to tragnetz_app;
create function networks.sits(network uuid, account uuid) returns boolean language sql stable parallel safe as $$
    select exists (select from networks.seat s where s.network_id = network and s.account_id = account and s.role <> 'authority')
$$;
drop policy coordinator_insert on networks.ambassador;
create policy coordinator_insert on networks.ambassador for insert with check (network_id = any ((select shared.coordinates())::uuid[])
    and networks.sits(network_id, account_id) and (successor_id is null or networks.sits(network_id, successor_id)));
drop policy coordinator_update on networks.ambassador;
create policy coordinator_update on networks.ambassador for update using (network_id = any ((select shared.coordinates())::uuid[]))
    with check (network_id = any ((select shared.coordinates())::uuid[]) and (successor_id is null or networks.sits(network_id, successor_id)));

comment on table networks.relay is
    'PERSON: somebody wrote to an ambassador; only she reads it, and whoever decides on what was reported; reports wait for that, at most a year';
