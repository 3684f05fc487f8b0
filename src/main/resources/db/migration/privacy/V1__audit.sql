-- Who did what: one line a command, insert-only, chained and sealed after commit.
grant usage on schema privacy to tragnetz_app, tragnetz_system;

create table privacy.audit_line (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    account_id uuid,
    command text not null,
    path text not null,
    request text not null,
    previous bytea,
    seal bytea
);
comment on table privacy.audit_line is 'MACHINE: the audit log; the application may add lines, never read, change or remove them';
create index audit_line_unsealed on privacy.audit_line (id) where seal is null;

alter table privacy.audit_line enable row level security;
alter table privacy.audit_line force row level security;
create policy own_insert on privacy.audit_line for insert with check (account_id is not distinct from (select shared.viewer()));
create policy machine_select on privacy.audit_line for select to tragnetz_system using (true);
create policy machine_update on privacy.audit_line for update to tragnetz_system using (seal is null);
create policy machine_delete on privacy.audit_line for delete to tragnetz_system using (at < now() - interval '1 year');
grant insert on privacy.audit_line to tragnetz_app;
grant select, insert, update, delete on privacy.audit_line to tragnetz_system;
