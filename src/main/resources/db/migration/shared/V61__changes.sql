-- What has changed in public records and must be copied elsewhere: each node reads on from where it stood.
create table shared.change (
    seq bigint generated always as identity primary key,
    written_by xid8 not null default pg_current_xact_id(),
    kind text not null,
    owner_id uuid not null,
    id uuid not null,
    at timestamptz not null default now()
);
comment on table shared.change is 'MACHINE: which public records have changed, for the finder''s copy of them; a week';
create index change_written_by on shared.change (written_by);
alter table shared.change enable row level security;
alter table shared.change force row level security;
create policy machine on shared.change to tragnetz_system using (true) with check (true);
create policy triggers on shared.change to current_user using (true) with check (true);
grant select, delete on shared.change to tragnetz_system;

-- Told to all nodes once the transaction is committed; however many records, told once.
create function shared.note_change(kind text, owner uuid, id uuid) returns void language plpgsql set search_path = pg_catalog as $$ begin
    insert into shared.change (kind, owner_id, id) values (note_change.kind, note_change.owner, note_change.id);
    perform pg_notify('tragnetz', 'change');
end $$;
revoke execute on function shared.note_change from public;
