-- The old copy goes by itself only where there is another one: a network that was never packed here waits for its coordinators.
alter table networks.network add column packed_at timestamptz;
comment on column networks.network.packed_at is 'when it was packed last in this house';
alter table networks.forwarding add column removal_at timestamptz;
comment on column networks.forwarding.removal_at is 'when a coordinator asked to remove the old copy at once';
