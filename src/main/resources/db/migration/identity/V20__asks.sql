-- Who wants to sign in by mail: the request writes one line and knows nothing yet; the answer comes afterwards.
create table identity.ask (
    id uuid primary key,
    browser_hash bytea not null unique,
    address text not null,
    return_path text not null,
    shared_phone boolean not null default false,
    account_id uuid references identity.account on delete cascade,
    link_hash bytea unique,
    code_hash bytea,
    tries smallint not null default 0 check (tries between 0 and 5),
    made_at timestamptz not null default now(),
    expires_at timestamptz not null default now() + interval '10 minutes',
    answered_at timestamptz,
    used_at timestamptz
);
comment on table identity.ask is 'MACHINE: sign-in links and codes that were asked for, as hashes; kept one hour';
create index ask_made on identity.ask (made_at);
create index ask_open on identity.ask (made_at) where answered_at is null;
create index ask_account on identity.ask (account_id);
create index session_expires on identity.session (expires_at);

alter table identity.ask enable row level security;
alter table identity.ask force row level security;
create policy machine on identity.ask to tragnetz_system using (true) with check (true);
grant select, insert, update, delete on identity.ask to tragnetz_system;
