-- Organisations and people who ask to join; nobody needs an account to ask.
create table networks.application (
    network_id uuid not null references networks.network on delete cascade,
    id uuid not null,
    state text not null default 'open' check (state in ('open', 'accepted', 'declined', 'withdrawn')),
    kind text not null check (kind in ('organisation', 'practitioner', 'person', 'own')),
    name text not null check (char_length(name) <= 200),
    work text not null default '',
    region text not null default '' check (char_length(region) <= 80),
    languages text[] not null default '{}',
    about text not null default '' check (char_length(about) <= 2000),
    contact text not null default '' check (char_length(contact) <= 120),
    email text not null default '' check (char_length(email) <= 254),
    phone text not null default '' check (char_length(phone) <= 40),
    language text not null,
    account_id uuid references identity.account on delete set null,
    organisation_id uuid references networks.organisation on delete set null,
    number_hash bytea not null,
    reason text not null default '' check (char_length(reason) <= 1000),
    decided_by uuid references identity.account on delete set null,
    made_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    primary key (network_id, id),
    check (state <> 'declined' or reason <> ''),
    check ((kind = 'own') <= (state <> 'open' or organisation_id is not null and account_id is not null))
);
comment on table networks.application is 'NETWORK: who asks to join; its coordinators read it, nobody else';
create index application_number on networks.application (number_hash);
create index application_account on networks.application (account_id);
create index application_clock on networks.application (changed_at);

alter table networks.application enable row level security;
alter table networks.application force row level security;
create policy machine on networks.application to tragnetz_system using (true) with check (true);
create policy coordinator_select on networks.application for select using (network_id = any ((select shared.coordinates())::uuid[]));
create policy coordinator_update on networks.application for update using (network_id = any ((select shared.coordinates())::uuid[]));
grant select, insert, update, delete on networks.application to tragnetz_system;
-- Whether the applicant has an account is nobody's business, and what was asked is not rewritten.
grant select (network_id, id, state, kind, name, work, region, languages, about, contact, email, phone, language, organisation_id, reason, decided_by, made_at, changed_at),
    update (state, reason, decided_by, organisation_id, changed_at) on networks.application to tragnetz_app;

create table networks.application_draft (
    token_hash bytea primary key,
    network_id uuid not null references networks.network on delete cascade,
    sealed bytea not null,
    expires_at timestamptz not null
);
comment on table networks.application_draft is 'MACHINE: answers on their way from page to page, sealed with a secret that only the browser has; kept two hours';
alter table networks.application_draft enable row level security;
alter table networks.application_draft force row level security;
create policy machine on networks.application_draft to tragnetz_system using (true) with check (true);
grant select, insert, update, delete on networks.application_draft to tragnetz_system;
