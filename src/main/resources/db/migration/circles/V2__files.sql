-- Files of a circle: what they are called, their versions, their sealed bytes.
create table circles.file (
    network_id uuid not null,
    circle_id uuid not null,
    id uuid not null,
    member_id uuid not null,
    audience text not null check (audience in ('circle', 'hosts')),
    created_at timestamptz not null default now(),
    vanishes_at timestamptz not null,
    primary key (network_id, circle_id, id),
    foreign key (network_id, circle_id, member_id) references circles.member on delete cascade
);
comment on table circles.file is 'NETWORK: a file of a circle, for all in it or for its hosts';
create index file_member on circles.file (network_id, circle_id, member_id);
create index file_clock on circles.file (vanishes_at);

create table circles.file_version (
    network_id uuid not null,
    circle_id uuid not null,
    file_id uuid not null,
    version integer not null,
    name bytea not null,
    type text not null,
    size integer not null check (size between 1 and 10485760),
    content bytea not null,
    preview bytea,
    saved_at timestamptz not null default now(),
    primary key (network_id, circle_id, file_id, version),
    foreign key (network_id, circle_id, file_id) references circles.file on delete cascade
);
comment on table circles.file_version is 'NETWORK: one version of a file, name and bytes sealed';
alter table circles.file_version alter column content set storage external;

do $$ declare name text; begin
    foreach name in array array['file', 'file_version'] loop
        execute format('alter table circles.%I enable row level security', name);
        execute format('alter table circles.%I force row level security', name);
        execute format('create policy machine on circles.%I to tragnetz_system using (true) with check (true)', name);
        execute format('grant select, insert, update, delete on circles.%I to tragnetz_system', name);
        execute format('grant select, insert on circles.%I to tragnetz_app', name);
    end loop;
end $$;
grant delete on circles.file to tragnetz_app;
grant update (vanishes_at) on circles.file to tragnetz_app;

create policy reader_select on circles.file for select using (vanishes_at > now()
    and (network_id, circle_id) in (select b.network_id, b.circle_id from circles.belonging b)
    and (audience = 'circle' or circles.hosts(network_id, circle_id)
        or (network_id, circle_id, member_id) in (select b.network_id, b.circle_id, b.member_id from circles.belonging b)));
create policy own_insert on circles.file for insert
    with check ((network_id, circle_id, member_id) in (select b.network_id, b.circle_id, b.member_id from circles.belonging b));
create policy own_update on circles.file for update
    using ((network_id, circle_id, member_id) in (select b.network_id, b.circle_id, b.member_id from circles.belonging b));
create policy own_delete on circles.file for delete using (circles.hosts(network_id, circle_id)
    or (network_id, circle_id, member_id) in (select b.network_id, b.circle_id, b.member_id from circles.belonging b));
create policy reader_select on circles.file_version for select
    using ((network_id, circle_id, file_id) in (select f.network_id, f.circle_id, f.id from circles.file f));
create policy own_insert on circles.file_version for insert with check ((network_id, circle_id, file_id) in (
    select f.network_id, f.circle_id, f.id from circles.file f join circles.belonging b
    on (b.network_id, b.circle_id, b.member_id) = (f.network_id, f.circle_id, f.member_id)));
