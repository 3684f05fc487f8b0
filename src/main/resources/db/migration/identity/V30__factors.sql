-- Second factors: passkeys, authenticators with recovery codes, and how often somebody tried.
create table identity.passkey (
    account_id uuid not null references identity.account on delete cascade,
    id uuid not null,
    credential_id bytea not null unique check (octet_length(credential_id) between 16 and 1023),
    public_key bytea not null,
    sign_count bigint not null,
    verified boolean not null,
    transports text[] not null default '{}',
    backup_eligible boolean not null,
    backed_up boolean not null,
    attestation bytea not null,
    client_data bytea,
    label text not null check (char_length(label) between 1 and 60),
    created_at timestamptz not null default now(),
    used_at timestamptz,
    primary key (account_id, id)
);
comment on table identity.passkey is 'PERSON: public keys of the devices that open the account';

create table identity.passkey_challenge (
    challenge bytea primary key,
    account_id uuid references identity.account on delete cascade,
    created_at timestamptz not null default now()
);
comment on table identity.passkey_challenge is 'MACHINE: questions put to passkeys, answered once within 5 minutes';
create index passkey_challenge_account on identity.passkey_challenge (account_id);
create index passkey_challenge_created on identity.passkey_challenge (created_at);

create table identity.authenticator (
    account_id uuid primary key references identity.account on delete cascade,
    seed bytea not null,
    last_step bigint not null default 0,
    created_at timestamptz not null default now(),
    confirmed_at timestamptz
);
comment on table identity.authenticator is 'PERSON: the sealed seed of six-digit codes; each step of 30 seconds counts once';

create table identity.recovery_code (
    account_id uuid not null references identity.account on delete cascade,
    code_hash bytea not null,
    primary key (account_id, code_hash)
);
comment on table identity.recovery_code is 'PERSON: codes on paper for the day the phone is lost, as Argon2id; a used one is gone';

create table identity.attempt (
    account_id uuid not null references identity.account on delete cascade,
    kind text not null,
    tries integer not null,
    last_at timestamptz not null,
    primary key (account_id, kind)
);
comment on table identity.attempt is 'MACHINE: wrong codes and PINs in a row; after the fifth the wait grows, up to an hour';

do $$ declare name text; begin
    foreach name in array array['passkey', 'passkey_challenge', 'authenticator', 'recovery_code', 'attempt'] loop
        execute format('alter table identity.%I enable row level security', name);
        execute format('alter table identity.%I force row level security', name);
        execute format('create policy machine on identity.%I to tragnetz_system using (true) with check (true)', name);
        execute format('grant select, insert, update, delete on identity.%I to tragnetz_system', name);
    end loop;
    foreach name in array array['passkey', 'authenticator', 'recovery_code'] loop
        execute format('create policy own_select on identity.%I for select using (account_id = (select shared.viewer()))', name);
        execute format('create policy own_delete on identity.%I for delete using (account_id = (select shared.viewer()))', name);
        execute format('grant select, delete on identity.%I to tragnetz_app', name);
    end loop;
    foreach name in array array['authenticator', 'recovery_code'] loop
        execute format('create policy own_insert on identity.%I for insert with check (account_id = (select shared.viewer()))', name);
        execute format('grant insert on identity.%I to tragnetz_app', name);
    end loop;
end $$;
create policy own_update on identity.authenticator for update using (account_id = (select shared.viewer()));
grant update on identity.authenticator to tragnetz_app;
