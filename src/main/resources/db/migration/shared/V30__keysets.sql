-- Keys of the sealed fields, each owner's wrapped by a key that never enters the database.
create table shared.keyset (
    owner_id uuid not null,
    epoch integer not null,
    wrapped_by text not null,
    wrapped bytea not null,
    created_at timestamptz not null default now(),
    primary key (owner_id, epoch)
);
comment on table shared.keyset is 'MACHINE: an organisation''s or account''s field keys, wrapped; without its row nothing sealed for the owner can be read again';

alter table shared.keyset enable row level security;
alter table shared.keyset force row level security;
create policy machine on shared.keyset to tragnetz_system using (true) with check (true);
grant select, insert, update, delete on shared.keyset to tragnetz_system;
