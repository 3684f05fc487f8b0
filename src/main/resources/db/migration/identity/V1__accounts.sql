-- People with an account: their profile, address and sessions.
grant usage on schema identity to tragnetz_app, tragnetz_system;

create table identity.account (
    account_id uuid primary key,
    display_name text not null check (char_length(display_name) between 1 and 120),
    languages text[] not null default '{}',
    ui_language text not null,
    quiet_from time,
    quiet_until time,
    administrator boolean not null default false,
    created_at timestamptz not null default now(),
    version integer not null default 0
);
comment on table identity.account is 'PERSON: a person who signs in, by name or pseudonym';

create table identity.email (
    account_id uuid not null references identity.account on delete cascade,
    address text not null unique check (address = lower(address) and char_length(address) <= 254),
    confirmed_at timestamptz,
    primary key (account_id)
);
comment on table identity.email is 'PERSON: where sign-in links go; nobody else reads it';

create table identity.session (
    account_id uuid not null references identity.account on delete cascade,
    id uuid not null,
    token_hash bytea not null unique,
    created_at timestamptz not null default now(),
    seen_at timestamptz not null default now(),
    expires_at timestamptz not null,
    strong_at timestamptz,
    device text not null,
    shared_phone boolean not null default false,
    primary key (account_id, id)
);
comment on table identity.session is 'PERSON: signed-in browsers; the person sees and ends them';

alter table identity.account enable row level security;
alter table identity.account force row level security;
alter table identity.email enable row level security;
alter table identity.email force row level security;
alter table identity.session enable row level security;
alter table identity.session force row level security;

create policy own_select on identity.account for select using (account_id = (select shared.viewer()));
create policy own_update on identity.account for update using (account_id = (select shared.viewer()));
-- The view below shows names, and names alone, of people whose id another module already holds.
create policy names on identity.account for select to tragnetz_owner using (true);
create policy own_select on identity.email for select using (account_id = (select shared.viewer()));
create policy own_select on identity.session for select using (account_id = (select shared.viewer()));
create policy own_update on identity.session for update using (account_id = (select shared.viewer()));
create policy own_delete on identity.session for delete using (account_id = (select shared.viewer()));
create policy machine on identity.account to tragnetz_system using (true) with check (true);
create policy machine on identity.email to tragnetz_system using (true) with check (true);
create policy machine on identity.session to tragnetz_system using (true) with check (true);

create view identity.pub_name as select account_id, display_name from identity.account;
comment on view identity.pub_name is 'names for lists of seats and authors';

grant select on identity.account, identity.email, identity.session, identity.pub_name to tragnetz_app;
-- Nobody makes himself administrator: only the profile's columns can be changed.
grant update (display_name, languages, ui_language, quiet_from, quiet_until, version) on identity.account to tragnetz_app;
grant update (seen_at, shared_phone) on identity.session to tragnetz_app;
grant delete on identity.session to tragnetz_app;
grant select, insert, update, delete on identity.account, identity.email, identity.session to tragnetz_system;
grant select on identity.pub_name to tragnetz_system;
