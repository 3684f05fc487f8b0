-- Nobody decides on her own conversations. Where a network has no other coordinator, the administrator looks.
alter table networks.relay add column escalated boolean not null default false;
drop policy own_select on networks.relay;
create policy own_select on networks.relay for select using (account_id = (select shared.viewer())
    or state = 'reported' and (network_id = any ((select shared.coordinates())::uuid[]) or escalated and (select shared.administers())));
