-- Which organisation keeps which sheet of the backups' key. The sheets themselves are nowhere but on paper.
create table networks.key_sheet (
    key text not null,
    number smallint not null check (number between 1 and 3),
    organisation text not null check (char_length(organisation) between 1 and 120),
    word_hash bytea not null,
    made_at timestamptz not null default now(),
    confirmed_at timestamptz,
    primary key (key, number)
);
comment on table networks.key_sheet is 'MACHINE: who keeps which sheet of a backup key; neither key nor sheet';
alter table networks.key_sheet enable row level security;
alter table networks.key_sheet force row level security;
create policy machine on networks.key_sheet to tragnetz_system using (true) with check (true);
grant select, insert, update, delete on networks.key_sheet to tragnetz_system;
