-- Closed rounds of a network: who belongs, what they write to each other, when it vanishes.
grant usage on schema circles to tragnetz_app, tragnetz_system;

create table circles.circle (
    network_id uuid not null references networks.network on delete cascade,
    id uuid not null,
    name text not null check (char_length(name) between 1 and 80),
    language text not null,
    languages text[] not null,
    days smallint not null check (days in (30, 90, 365)),
    authorities boolean not null default false,
    created_at timestamptz not null default now(),
    version integer not null default 0,
    primary key (network_id, id),
    unique (network_id, id, authorities)
);
comment on table circles.circle is 'NETWORK: a closed round; its members see it, coordinators see its name';

create table circles.circle_text (
    network_id uuid not null,
    circle_id uuid not null,
    language text not null,
    name text not null check (char_length(name) between 1 and 80),
    purpose text not null default '' check (char_length(purpose) <= 1000),
    primary key (network_id, circle_id, language),
    foreign key (network_id, circle_id) references circles.circle on delete cascade
);
comment on table circles.circle_text is 'NETWORK: what a circle is for, a row per language; members and invited people read it';

-- The only table that joins an account and a name in a circle; everybody sees her own row alone.
create table circles.belonging (
    network_id uuid not null,
    circle_id uuid not null,
    member_id uuid not null,
    account_id uuid not null references identity.account on delete cascade,
    authorities boolean not null,
    left_at timestamptz,
    primary key (network_id, circle_id, member_id),
    foreign key (network_id, circle_id, authorities) references circles.circle (network_id, id, authorities) on delete cascade
);
comment on table circles.belonging is 'NETWORK: which account is which member of a circle; seen by that account only';
create unique index belonging_once on circles.belonging (network_id, circle_id, account_id) where left_at is null;
create index belonging_account on circles.belonging (account_id);

create table circles.member (
    network_id uuid not null,
    circle_id uuid not null,
    id uuid not null,
    name text not null check (char_length(name) between 1 and 60),
    folded text not null,
    language text not null,
    host boolean not null default false,
    since date not null default current_date,
    left_at timestamptz,
    primary key (network_id, circle_id, id),
    foreign key (network_id, circle_id, id) references circles.belonging (network_id, circle_id, member_id) on delete cascade
);
comment on table circles.member is 'NETWORK: the name by which a circle knows its member';
create unique index member_name on circles.member (network_id, circle_id, folded) where left_at is null;

create table circles.invitation (
    network_id uuid not null,
    circle_id uuid not null,
    account_id uuid not null references identity.account on delete cascade,
    inviter_id uuid not null references identity.account on delete cascade,
    invited_at timestamptz not null default now(),
    primary key (network_id, circle_id, account_id, inviter_id),
    foreign key (network_id, circle_id) references circles.circle on delete cascade
);
comment on table circles.invitation is 'NETWORK: who was asked into a circle; the asked and the asking person see it';
create index invitation_account on circles.invitation (account_id);
create index invitation_inviter on circles.invitation (inviter_id);

create table circles.thread (
    network_id uuid not null,
    circle_id uuid not null,
    id uuid not null,
    member_id uuid,
    subject bytea not null,
    language text not null,
    created_at timestamptz not null default now(),
    last_at timestamptz not null default now(),
    vanishes_at timestamptz not null,
    primary key (network_id, circle_id, id),
    foreign key (network_id, circle_id) references circles.circle on delete cascade,
    foreign key (network_id, circle_id, member_id) references circles.member on delete set null (member_id)
);
comment on table circles.thread is 'NETWORK: a topic of a circle, its subject sealed';
create index thread_last on circles.thread (network_id, circle_id, last_at desc);
create index thread_member on circles.thread (network_id, circle_id, member_id);
create index thread_clock on circles.thread (vanishes_at);

create table circles.message (
    network_id uuid not null,
    circle_id uuid not null,
    thread_id uuid not null,
    id uuid not null,
    member_id uuid not null,
    body bytea,
    language text not null,
    sent_at timestamptz not null default clock_timestamp(),
    edited_at timestamptz,
    removed_at timestamptz,
    reason bytea,
    vanishes_at timestamptz not null,
    primary key (network_id, circle_id, id),
    check (body is not null or removed_at is not null),
    foreign key (network_id, circle_id, thread_id) references circles.thread on delete cascade,
    foreign key (network_id, circle_id, member_id) references circles.member on delete cascade
);
comment on table circles.message is 'NETWORK: what a member wrote, sealed';
create index message_thread on circles.message (network_id, circle_id, thread_id, sent_at, id);
create index message_member on circles.message (network_id, circle_id, member_id);
create index message_clock on circles.message (vanishes_at);

create table circles.reading (
    network_id uuid not null,
    circle_id uuid not null,
    thread_id uuid not null,
    member_id uuid not null,
    read_at timestamptz not null,
    primary key (network_id, circle_id, thread_id, member_id),
    foreign key (network_id, circle_id, thread_id) references circles.thread on delete cascade,
    foreign key (network_id, circle_id, member_id) references circles.member on delete cascade
);
comment on table circles.reading is 'NETWORK: how far a member has read; seen by that member only';
create index reading_member on circles.reading (network_id, circle_id, member_id);

create table circles.report (
    network_id uuid not null,
    circle_id uuid not null,
    id uuid not null,
    message_id uuid not null,
    member_id uuid not null,
    kind text not null check (kind in ('hurts', 'private', 'danger', 'advert', 'other')),
    note bytea,
    reported_at timestamptz not null default now(),
    primary key (network_id, circle_id, id),
    unique (network_id, circle_id, message_id, member_id),
    foreign key (network_id, circle_id, message_id) references circles.message on delete cascade,
    foreign key (network_id, circle_id, member_id) references circles.member on delete cascade
);
comment on table circles.report is 'NETWORK: a member asks the hosts to look at a message; hosts and that member see it';
create index report_member on circles.report (network_id, circle_id, member_id);

create table circles.checkin (
    network_id uuid not null,
    circle_id uuid not null,
    id uuid not null,
    member_id uuid not null,
    mood text not null check (mood in ('good', 'fair', 'tired', 'hard', 'need')),
    sentence bytea,
    language text not null,
    at timestamptz not null default now(),
    vanishes_at timestamptz not null,
    primary key (network_id, circle_id, id),
    foreign key (network_id, circle_id, member_id) references circles.member on delete cascade
);
comment on table circles.checkin is 'NETWORK: how a member is, in one word and a sealed sentence; never counted';
create index checkin_latest on circles.checkin (network_id, circle_id, at desc);
create index checkin_member on circles.checkin (network_id, circle_id, member_id);
create index checkin_clock on circles.checkin (vanishes_at);

do $$ declare name text; begin
    foreach name in array array['circle', 'circle_text', 'belonging', 'member', 'invitation', 'thread', 'message', 'reading', 'report', 'checkin'] loop
        execute format('alter table circles.%I enable row level security', name);
        execute format('alter table circles.%I force row level security', name);
        execute format('create policy machine on circles.%I to tragnetz_system using (true) with check (true)', name);
        execute format('grant select, insert, update, delete on circles.%I to tragnetz_system', name);
        execute format('grant select, insert on circles.%I to tragnetz_app', name);
    end loop;
end $$;
grant update (name, languages, days, version) on circles.circle to tragnetz_app;
grant update (name, purpose) on circles.circle_text to tragnetz_app;
grant update (name, folded, language) on circles.member to tragnetz_app;
grant update (last_at, vanishes_at) on circles.thread to tragnetz_app;
grant update (body, language, edited_at, removed_at, reason) on circles.message to tragnetz_app;
grant update (read_at) on circles.reading to tragnetz_app;
grant delete on circles.invitation, circles.report, circles.checkin to tragnetz_app;

-- A lost seat closes the circle at once; an authority's seat opens only a circle that says so.
create policy own_select on circles.belonging for select using (account_id = (select shared.viewer()) and left_at is null
    and (network_id = any ((select shared.networks())::uuid[]) or authorities and network_id = any ((select shared.networks_and_authorities())::uuid[])));
create policy asked_select on circles.invitation for select using ((account_id = (select shared.viewer()) or inviter_id = (select shared.viewer()))
    and network_id = any ((select shared.networks_and_authorities())::uuid[]));
create policy asked_insert on circles.belonging for insert with check (account_id = (select shared.viewer()) and left_at is null
    and (network_id = any ((select shared.networks())::uuid[]) or authorities and network_id = any ((select shared.networks_and_authorities())::uuid[]))
    and exists (select from circles.invitation i where i.network_id = belonging.network_id and i.circle_id = belonging.circle_id and i.account_id = belonging.account_id));

do $$ declare name text; begin
    foreach name in array array['circle_text', 'member', 'thread', 'message', 'checkin'] loop
        execute format('create policy member_select on circles.%I for select using ((network_id, circle_id) in (select b.network_id, b.circle_id from circles.belonging b)'
            || case when name in ('thread', 'message', 'checkin') then ' and vanishes_at > now())' else ')' end, name);
    end loop;
    foreach name in array array['thread', 'message', 'checkin', 'reading', 'report'] loop
        execute format('create policy own_insert on circles.%I for insert with check ((network_id, circle_id, member_id) in (select b.network_id, b.circle_id, b.member_id from circles.belonging b))', name);
    end loop;
end $$;

create policy member_select on circles.circle for select using (network_id = any ((select shared.coordinates())::uuid[])
    or (network_id, id) in (select b.network_id, b.circle_id from circles.belonging b)
    or (network_id, id) in (select i.network_id, i.circle_id from circles.invitation i where i.account_id = (select shared.viewer())));
create policy seated_insert on circles.circle for insert with check (network_id = any ((select shared.networks())::uuid[]));
create policy asked_select on circles.circle_text for select
    using ((network_id, circle_id) in (select i.network_id, i.circle_id from circles.invitation i where i.account_id = (select shared.viewer())));

create policy own_insert on circles.member for insert with check (not host and left_at is null
    and (network_id, circle_id, id) in (select b.network_id, b.circle_id, b.member_id from circles.belonging b));
create policy own_update on circles.member for update using ((network_id, circle_id, id) in (select b.network_id, b.circle_id, b.member_id from circles.belonging b));

-- Hosts look after a circle: its texts, its clock, what must go.
create function circles.hosts(network uuid, circle uuid) returns boolean language sql stable parallel safe as $$
    select exists (select from circles.belonging b join circles.member m on (m.network_id, m.circle_id, m.id) = (b.network_id, b.circle_id, b.member_id)
        where b.network_id = network and b.circle_id = circle and m.host)
$$;
create policy host_update on circles.circle for update using (circles.hosts(network_id, id));
create policy host_insert on circles.circle_text for insert with check (circles.hosts(network_id, circle_id));
create policy host_update on circles.circle_text for update using (circles.hosts(network_id, circle_id));
create policy member_insert on circles.invitation for insert with check (inviter_id = (select shared.viewer())
    and (network_id, circle_id) in (select b.network_id, b.circle_id from circles.belonging b));
create policy asked_delete on circles.invitation for delete using (account_id = (select shared.viewer()) or inviter_id = (select shared.viewer()));

create policy member_update on circles.thread for update using ((network_id, circle_id) in (select b.network_id, b.circle_id from circles.belonging b));
create policy own_update on circles.message for update using ((network_id, circle_id, member_id) in (select b.network_id, b.circle_id, b.member_id from circles.belonging b));
create policy host_update on circles.message for update using (circles.hosts(network_id, circle_id)) with check (circles.hosts(network_id, circle_id) and body is null);
create policy own_delete on circles.checkin for delete using ((network_id, circle_id, member_id) in (select b.network_id, b.circle_id, b.member_id from circles.belonging b));
create policy own_select on circles.reading for select using ((network_id, circle_id, member_id) in (select b.network_id, b.circle_id, b.member_id from circles.belonging b));
create policy own_update on circles.reading for update using ((network_id, circle_id, member_id) in (select b.network_id, b.circle_id, b.member_id from circles.belonging b));
create policy host_select on circles.report for select using (circles.hosts(network_id, circle_id)
    or (network_id, circle_id, member_id) in (select b.network_id, b.circle_id, b.member_id from circles.belonging b));
create policy host_delete on circles.report for delete using (circles.hosts(network_id, circle_id));

-- Pages that are kept open close at once when their reader leaves the circle.
create function circles.tell_belonging() returns trigger language plpgsql as $$
begin
    perform pg_notify('tragnetz', 'account ' || old.account_id);
    return null;
end $$;
create trigger told after delete or update on circles.belonging for each row execute function circles.tell_belonging();
