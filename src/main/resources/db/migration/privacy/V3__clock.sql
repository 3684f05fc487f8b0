-- What the retention clock removed, and whom restored copies must forget again.
create table privacy.retention_run (
    ran_at timestamptz not null,
    kept_table text not null,
    removed integer not null,
    failed boolean not null default false,
    primary key (ran_at, kept_table)
);
comment on table privacy.retention_run is 'MACHINE: what the retention clock removed, in numbers; no personal data';

create table privacy.erasure (
    account_hash bytea primary key,
    receipt_hash bytea not null unique,
    erased_on date not null default current_date
);
comment on table privacy.erasure is 'MACHINE: hashes of erased accounts, so that a restored copy forgets them again';

do $$ declare name text; begin
    foreach name in array array['retention_run', 'erasure'] loop
        execute format('alter table privacy.%I enable row level security', name);
        execute format('alter table privacy.%I force row level security', name);
        execute format('create policy machine on privacy.%I to tragnetz_system using (true) with check (true)', name);
        execute format('grant select, insert, delete on privacy.%I to tragnetz_system', name);
    end loop;
end $$;
