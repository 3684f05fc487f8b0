-- Paper passes: people without e-mail sign in with the digits of a card and a PIN of their own.
create table identity.card (
    account_id uuid not null references identity.account on delete cascade,
    id uuid not null,
    network_id uuid not null,
    lookup bytea not null unique,
    issued_by uuid references identity.account on delete set null,
    issued_at timestamptz not null default now(),
    until timestamptz not null,
    enrolled_at timestamptz,
    pin_salt bytea,
    pin_hash bytea,
    blocked_at timestamptz,
    replaced_at timestamptz,
    primary key (account_id, id),
    check ((enrolled_at is null) = (pin_hash is null) and (pin_hash is null) = (pin_salt is null))
);
comment on table identity.card is 'PERSON: cards that open an account with a PIN; digits and PIN as Argon2id, replaced cards stay so that their holder is told';
create unique index card_current on identity.card (account_id) where replaced_at is null;
create index card_issuer on identity.card (issued_by);

alter table identity.card enable row level security;
alter table identity.card force row level security;
create policy machine on identity.card to tragnetz_system using (true) with check (true);
create policy own_select on identity.card for select using (account_id = (select shared.viewer()));
grant select, insert, update, delete on identity.card to tragnetz_system;
grant select (account_id, id, network_id, issued_by, issued_at, until, enrolled_at, blocked_at, replaced_at) on identity.card to tragnetz_app;
