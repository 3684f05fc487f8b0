-- The old copy of a network that lives elsewhere goes after 90 days; where its addresses lead stays known.
alter table networks.forwarding drop constraint forwarding_network_id_fkey;
alter table networks.forwarding add column reminded_at timestamptz;
comment on table networks.forwarding is 'PUBLIC: where a printed address of a network that moved leads; stays when its rows here are gone';
comment on column networks.forwarding.reminded_at is 'when its people were told that the old copy goes';
