-- The link that an installation without administrator prints at its start.
create table networks.set_up_link (
    token_hash bytea primary key,
    made_at timestamptz not null default now(),
    expires_at timestamptz not null default now() + interval '24 hours'
);
comment on table networks.set_up_link is 'MACHINE: one-time links that make the first administrator, as hashes; kept a day';
alter table networks.set_up_link enable row level security;
alter table networks.set_up_link force row level security;
create policy machine on networks.set_up_link to tragnetz_system using (true) with check (true);
grant select, insert, update, delete on networks.set_up_link to tragnetz_system;
