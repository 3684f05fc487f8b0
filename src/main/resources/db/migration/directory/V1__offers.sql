-- Offers of help, their texts in several languages, and what imports did.
-- An operator may have put pg_trgm into public.
set local search_path = directory, shared, public;

grant usage on schema directory to tragnetz_app, tragnetz_system;

create table directory.offer (
    organisation_id uuid not null references networks.organisation on delete cascade,
    id uuid not null unique,
    state text not null default 'draft' check (state in ('draft', 'published')),
    language text not null,
    topics text[] not null default '{}',
    languages text[] not null default '{}',
    interpreter boolean not null default false,
    region text not null default '' check (char_length(region) <= 120),
    modes text[] not null default '{}',
    conditions text[] not null default '{}',
    audience text[] not null default '{}',
    hours text[] not null default '{}',
    phone text,
    email text,
    website text check (website ~ '^https?://'),
    cost numeric(9, 2) check (cost >= 0),
    currency text,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    checked_on date not null default current_date,
    version integer not null default 0,
    words tsvector not null default '',
    letters text not null default '',
    primary key (organisation_id, id)
);
comment on table directory.offer is 'PUBLIC: an offer of help; drafts only for its editors';
comment on column directory.offer.hours is 'a day and two times each: mo 10:00-16:00';
comment on column directory.offer.words is 'folded text of all languages, for whole words';
comment on column directory.offer.letters is 'folded titles and summaries, for misspelt words';
create index offer_words on directory.offer using gin (words);
create index offer_letters on directory.offer using gin (letters gin_trgm_ops);
create function directory.resembles(letters text, words text[]) returns boolean language sql stable parallel safe
    return letters %> any (words);
create index offer_topics on directory.offer using gin (topics);

create table directory.offer_text (
    organisation_id uuid not null,
    offer_id uuid not null,
    language text not null,
    title text not null check (char_length(title) between 1 and 200),
    summary text not null default '' check (char_length(summary) <= 600),
    body text not null default '' check (char_length(body) <= 20000),
    state text not null check (state in ('source', 'translated', 'checked', 'machine', 'outdated')),
    source_revision integer not null default 0,
    changed_at timestamptz not null default now(),
    primary key (organisation_id, offer_id, language),
    foreign key (organisation_id, offer_id) references directory.offer on delete cascade
);
comment on table directory.offer_text is 'PUBLIC: what an offer says, a row per language; seen with its offer';
comment on column directory.offer_text.source_revision is 'the offer''s version whose source this text says';
create unique index offer_text_source on directory.offer_text (organisation_id, offer_id) where state = 'source';

create table directory.import_run (
    network_id uuid not null references networks.network on delete cascade,
    id uuid not null,
    account_id uuid,
    file text not null,
    started_at timestamptz not null default now(),
    ended_at timestamptz,
    primary key (network_id, id)
);
comment on table directory.import_run is 'NETWORK: a package that was read into a network; for its coordinators';

create table directory.import_row (
    network_id uuid not null,
    run_id uuid not null,
    place integer not null,
    file text not null,
    line integer not null,
    source_id text not null,
    name text not null,
    fate text not null check (fate in ('created', 'updated', 'unchanged', 'skipped', 'warning')),
    reason text,
    detail text,
    organisation_id uuid,
    offer_id uuid,
    primary key (network_id, run_id, place),
    foreign key (network_id, run_id) references directory.import_run on delete cascade
);
comment on table directory.import_row is 'NETWORK: what became of every row of a package; for the network''s coordinators';

create table directory.import_item (
    network_id uuid not null references networks.network on delete cascade,
    kind text not null check (kind in ('organisation', 'offer')),
    source_id text not null,
    organisation_id uuid not null,
    offer_id uuid,
    digest bytea not null,
    primary key (network_id, kind, source_id)
);
comment on table directory.import_item is 'NETWORK: which record a source''s id became, so that a second import changes only what changed there';

do $$ declare name text; begin
    foreach name in array array['offer', 'offer_text', 'import_run', 'import_row', 'import_item'] loop
        execute format('alter table directory.%I enable row level security', name);
        execute format('alter table directory.%I force row level security', name);
        execute format('create policy machine on directory.%I to tragnetz_system using (true) with check (true)', name);
        execute format('grant select, insert, update, delete on directory.%I to tragnetz_system', name);
    end loop;
    foreach name in array array['import_run', 'import_row', 'import_item'] loop
        execute format('create policy coordinator_select on directory.%I for select using (network_id = any ((select shared.coordinates())::uuid[]))', name);
        execute format('create policy coordinator_insert on directory.%I for insert with check (network_id = any ((select shared.coordinates())::uuid[]))', name);
        execute format('grant select, insert on directory.%I to tragnetz_app', name);
    end loop;
end $$;

create policy published_select on directory.offer for select using (state = 'published' or networks.edits(organisation_id));
create policy editor_insert on directory.offer for insert with check (networks.edits(organisation_id));
create policy editor_update on directory.offer for update using (networks.edits(organisation_id)) with check (networks.edits(organisation_id));
create policy with_offer_select on directory.offer_text for select using (exists (select from directory.offer o
    where o.organisation_id = offer_text.organisation_id and o.id = offer_text.offer_id));
create policy editor_insert on directory.offer_text for insert with check (networks.edits(organisation_id));
create policy editor_update on directory.offer_text for update using (networks.edits(organisation_id)) with check (networks.edits(organisation_id));
create policy editor_delete on directory.offer_text for delete using (networks.edits(organisation_id));
create policy coordinator_update on directory.import_run for update using (network_id = any ((select shared.coordinates())::uuid[]));
create policy coordinator_update on directory.import_item for update using (network_id = any ((select shared.coordinates())::uuid[]));
grant select, insert, update on directory.offer to tragnetz_app;
grant select, insert, update, delete on directory.offer_text to tragnetz_app;
grant update on directory.import_run, directory.import_item to tragnetz_app;
