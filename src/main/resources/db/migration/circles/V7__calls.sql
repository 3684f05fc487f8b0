-- That a circle asks for help against its only host: until somebody has been told who may help, and 30 days longer.
create table circles.call (
    network_id uuid not null,
    circle_id uuid not null,
    id uuid not null,
    member_id uuid not null,
    made_at timestamptz not null default now(),
    told_at timestamptz,
    primary key (network_id, circle_id, id),
    unique (network_id, circle_id, member_id),
    foreign key (network_id, circle_id, member_id) references circles.member on delete cascade
);
comment on table circles.call is 'NETWORK: a circle asks for help against a host; the machine room passes it on, nobody reads it';
create index call_clock on circles.call (told_at);

alter table circles.call enable row level security;
alter table circles.call force row level security;
create policy machine on circles.call to tragnetz_system using (true) with check (true);
grant select, insert, update, delete on circles.call to tragnetz_system;
