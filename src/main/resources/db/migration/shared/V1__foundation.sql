-- What all modules stand on: the viewer as PostgreSQL sees it, and the machine room's own tables.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
grant usage on schema public to tragnetz_app, tragnetz_system;

grant usage on schema shared to tragnetz_app, tragnetz_system;

-- Unset is '' after a connection's first transaction, not null: both mean nobody.
create function shared.viewer() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.viewer', true), '')::uuid;
create function shared.networks() returns uuid[] language sql stable parallel safe
    return coalesce(nullif(current_setting('app.networks', true), ''), '{}')::uuid[];
create function shared.networks_and_authorities() returns uuid[] language sql stable parallel safe
    return coalesce(nullif(current_setting('app.networks_and_authorities', true), ''), '{}')::uuid[];
create function shared.coordinates() returns uuid[] language sql stable parallel safe
    return coalesce(nullif(current_setting('app.coordinates', true), ''), '{}')::uuid[];
create function shared.organisations() returns uuid[] language sql stable parallel safe
    return coalesce(nullif(current_setting('app.organisations', true), ''), '{}')::uuid[];
create function shared.edits() returns uuid[] language sql stable parallel safe
    return coalesce(nullif(current_setting('app.edits', true), ''), '{}')::uuid[];
create function shared.administers() returns boolean language sql stable parallel safe
    return coalesce(nullif(current_setting('app.administers', true), ''), 'false')::boolean;

create table shared.scheduled_task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
comment on table shared.scheduled_task is 'MACHINE: jobs of db-scheduler; no personal data';
create index scheduled_task_execution_time on shared.scheduled_task (execution_time);
create index scheduled_task_heartbeat on shared.scheduled_task (last_heartbeat);

create table shared.idempotency (
    key_hash bytea primary key,
    location text,
    created_at timestamptz not null default now()
);
comment on table shared.idempotency is 'MACHINE: a form sent twice is answered once; keys are hashes, kept 24 hours';

create table shared.rate_bucket (
    bucket bytea not null,
    period timestamptz not null,
    drops integer not null default 1,
    primary key (bucket, period)
);
comment on table shared.rate_bucket is 'MACHINE: rate buckets by HMAC with an hourly key; kept 2 hours';

create table shared.mail (
    id uuid primary key default gen_random_uuid(),
    account_id uuid,
    recipient text not null,
    language text not null,
    subject text not null,
    body text not null,
    created_at timestamptz not null default now(),
    due_at timestamptz not null default now(),
    sent_at timestamptz,
    attempts integer not null default 0,
    failed_at timestamptz
);
comment on table shared.mail is 'MACHINE: mails on their way; bodies go after sending, lines after 7 days';
create index mail_due on shared.mail (due_at) where sent_at is null and failed_at is null;

alter table shared.scheduled_task enable row level security;
alter table shared.scheduled_task force row level security;
alter table shared.idempotency enable row level security;
alter table shared.idempotency force row level security;
alter table shared.rate_bucket enable row level security;
alter table shared.rate_bucket force row level security;
alter table shared.mail enable row level security;
alter table shared.mail force row level security;
create policy machine on shared.scheduled_task to tragnetz_system using (true) with check (true);
create policy machine on shared.idempotency to tragnetz_system using (true) with check (true);
create policy machine on shared.rate_bucket to tragnetz_system using (true) with check (true);
create policy machine on shared.mail to tragnetz_system using (true) with check (true);
grant select, insert, update, delete on shared.scheduled_task, shared.idempotency, shared.rate_bucket, shared.mail to tragnetz_system;

create table shared.demo_planting (
    planted_at timestamptz primary key default now()
);
comment on table shared.demo_planting is 'MACHINE: remembers that the demo world has been planted';
alter table shared.demo_planting enable row level security;
alter table shared.demo_planting force row level security;
create policy machine on shared.demo_planting to tragnetz_system using (true) with check (true);
grant select, insert on shared.demo_planting to tragnetz_system;
