-- A heading and a text, in several languages: a section of the home page, a piece of news, an addition to a legal notice.
create table networks.article (
    network_id uuid not null references networks.network on delete cascade,
    id uuid not null,
    kind text not null check (kind in ('section', 'news', 'legal', 'privacy', 'barriers')),
    place integer not null default 0,
    language text not null,
    due_at timestamptz,
    published_at timestamptz,
    version integer not null default 0,
    primary key (network_id, id),
    check (due_at is null or published_at is null)
);
comment on table networks.article is 'PUBLIC: a text of a network''s pages; hidden and planned ones for its coordinators only';
comment on column networks.article.language is 'of the source, from which the others are translated';
comment on column networks.article.due_at is 'when a planned one appears';
create index article_order on networks.article (network_id, kind, published_at desc);
create index article_due on networks.article (due_at) where due_at is not null;

create table networks.article_text (
    network_id uuid not null,
    article_id uuid not null,
    language text not null,
    heading text not null check (char_length(heading) between 1 and 200),
    body text not null default '' check (char_length(body) <= 20000),
    state text not null check (state in ('source', 'translated', 'checked', 'machine', 'outdated')),
    changed_at timestamptz not null default now(),
    primary key (network_id, article_id, language),
    foreign key (network_id, article_id) references networks.article on delete cascade
);
comment on table networks.article_text is 'PUBLIC: what an article says, a row per language; seen with its article';

create table networks.article_version (
    network_id uuid not null,
    article_id uuid not null,
    language text not null,
    number integer not null,
    heading text not null,
    body text not null,
    state text not null,
    saved_at timestamptz not null default now(),
    primary key (network_id, article_id, language, number),
    foreign key (network_id, article_id) references networks.article on delete cascade
);
comment on table networks.article_version is 'NETWORK: what an article said before; for its coordinators only';

do $$ declare name text; begin
    foreach name in array array['article', 'article_text', 'article_version'] loop
        execute format('alter table networks.%I enable row level security', name);
        execute format('alter table networks.%I force row level security', name);
        execute format('create policy machine on networks.%I to tragnetz_system using (true) with check (true)', name);
        execute format('create policy coordinator_insert on networks.%I for insert with check (network_id = any ((select shared.coordinates())::uuid[]))', name);
        execute format('create policy coordinator_delete on networks.%I for delete using (network_id = any ((select shared.coordinates())::uuid[]))', name);
        execute format('grant select, insert, delete on networks.%I to tragnetz_app', name);
        execute format('grant select, insert, update, delete on networks.%I to tragnetz_system', name);
    end loop;
    foreach name in array array['article', 'article_text'] loop
        execute format('create policy coordinator_update on networks.%I for update using (network_id = any ((select shared.coordinates())::uuid[]))', name);
        execute format('grant update on networks.%I to tragnetz_app', name);
        execute format('create policy published on networks.%I as restrictive for select to tragnetz_app
            using (network_id in (select n.id from networks.network n))', name);
        execute format('create trigger revised after insert or update or delete on networks.%I
            for each row execute function networks.revise_network(''network_id'')', name);
    end loop;
end $$;

create policy shown_select on networks.article for select
    using (published_at is not null or network_id = any ((select shared.coordinates())::uuid[]));
create policy with_article_select on networks.article_text for select using (exists (select from networks.article a
    where a.network_id = article_text.network_id and a.id = article_text.article_id));
create policy coordinator_select on networks.article_version for select using (network_id = any ((select shared.coordinates())::uuid[]));
