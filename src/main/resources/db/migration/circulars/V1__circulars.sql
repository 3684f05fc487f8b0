-- What coordinators write to many at once, what became of each mail, and what came back.
grant usage on schema circulars to tragnetz_app, tragnetz_system;

create table circulars.circular (
    network_id uuid not null references networks.network on delete cascade,
    id uuid not null unique,
    language text not null,
    state text not null default 'draft' check (state in ('draft', 'scheduled', 'underway', 'gone')),
    groups text[] not null default '{}',
    news boolean not null default false,
    due_at timestamptz,
    begun_at timestamptz,
    ended_at timestamptz,
    written_by uuid references identity.account on delete set null,
    created_at timestamptz not null default now(),
    version integer not null default 0,
    primary key (network_id, id),
    check (state <> 'scheduled' or due_at is not null),
    check (state not in ('underway', 'gone') or begun_at is not null),
    check (state <> 'gone' or ended_at is not null)
);
comment on table circulars.circular is 'NETWORK: one circular; coordinators see all, members those that were sent to them';
create index circular_due on circulars.circular (due_at) where state = 'scheduled';
create index circular_created on circulars.circular (created_at);
create index circular_writer on circulars.circular (written_by);

create table circulars.circular_text (
    network_id uuid not null,
    circular_id uuid not null,
    language text not null,
    subject text not null check (char_length(subject) between 1 and 160),
    body text not null check (char_length(body) between 1 and 20000),
    state text not null check (state in ('source', 'translated', 'checked', 'outdated')),
    changed_at timestamptz not null default now(),
    primary key (network_id, circular_id, language),
    foreign key (network_id, circular_id) references circulars.circular on delete cascade
);
comment on table circulars.circular_text is 'NETWORK: what a circular says, in one language';

create table circulars.delivery (
    network_id uuid not null,
    circular_id uuid not null,
    account_id uuid not null references identity.account on delete cascade,
    language text not null,
    mail_id uuid unique,
    fate text not null check (fate in ('house', 'waiting', 'sent', 'failed', 'refused', 'unsure', 'bounced')),
    primary key (network_id, circular_id, account_id),
    foreign key (network_id, circular_id) references circulars.circular on delete cascade
);
comment on table circulars.delivery is 'NETWORK: to whom a circular went and what became of the mail; each sees the own line, coordinators all';
create index delivery_account on circulars.delivery (account_id);
create index delivery_waiting on circulars.delivery (circular_id) where fate = 'waiting';

create table circulars.reply (
    network_id uuid not null,
    circular_id uuid not null,
    id uuid not null,
    account_id uuid not null references identity.account on delete cascade,
    author_id uuid references identity.account on delete set null,
    text bytea not null,
    way text not null check (way in ('mail', 'page')),
    sender text not null default '',
    held boolean not null default false,
    attachments integer not null default 0,
    cut boolean not null default false,
    written_at timestamptz not null default now(),
    primary key (network_id, circular_id, id),
    foreign key (network_id, circular_id) references circulars.circular on delete cascade
);
comment on table circulars.reply is 'NETWORK: what a member and the coordinators write to each other about a circular; sealed; nobody else reads it';
create index reply_account on circulars.reply (account_id);
create index reply_author on circulars.reply (author_id);
create index reply_written on circulars.reply (written_at);

create table circulars.subscription (
    network_id uuid not null references networks.network on delete cascade,
    account_id uuid not null references identity.account on delete cascade,
    token_hash bytea not null unique,
    ended_at timestamptz,
    primary key (network_id, account_id)
);
comment on table circulars.subscription is 'NETWORK: who has ended circulars by mail, by the link in one of them';
create index subscription_account on circulars.subscription (account_id);

do $$
declare one text;
begin
    foreach one in array array['circular', 'circular_text', 'delivery', 'reply', 'subscription'] loop
        execute format('alter table circulars.%I enable row level security', one);
        execute format('alter table circulars.%I force row level security', one);
        execute format('create policy machine on circulars.%I to tragnetz_system using (true) with check (true)', one);
        execute format('grant select, insert, update, delete on circulars.%I to tragnetz_system', one);
    end loop;
end
$$;

create policy member_select on circulars.delivery for select
    using (network_id = any ((select shared.coordinates())::uuid[])
        or account_id = (select shared.viewer()) and network_id = any ((select shared.networks())::uuid[]));
create policy member_select on circulars.circular for select
    using (network_id = any ((select shared.coordinates())::uuid[])
        or network_id = any ((select shared.networks())::uuid[]) and exists (select from circulars.delivery d
            where d.network_id = circular.network_id and d.circular_id = circular.id and d.account_id = (select shared.viewer())));
create policy coordinator_insert on circulars.circular for insert
    with check (network_id = any ((select shared.coordinates())::uuid[]) and state = 'draft');
create policy coordinator_update on circulars.circular for update
    using (network_id = any ((select shared.coordinates())::uuid[]) and state in ('draft', 'scheduled'))
    with check (network_id = any ((select shared.coordinates())::uuid[]) and state in ('draft', 'scheduled'));
create policy coordinator_delete on circulars.circular for delete
    using (network_id = any ((select shared.coordinates())::uuid[]) and state = 'draft');
create policy member_select on circulars.circular_text for select
    using (exists (select from circulars.circular c where c.network_id = circular_text.network_id and c.id = circular_text.circular_id));
-- What has gone out stays as it went out.
create policy coordinator_insert on circulars.circular_text for insert
    with check (network_id = any ((select shared.coordinates())::uuid[]) and exists (select from circulars.circular c
        where c.network_id = circular_text.network_id and c.id = circular_text.circular_id and c.state = 'draft'));
create policy coordinator_update on circulars.circular_text for update
    using (network_id = any ((select shared.coordinates())::uuid[]) and exists (select from circulars.circular c
        where c.network_id = circular_text.network_id and c.id = circular_text.circular_id and c.state = 'draft'));
create policy coordinator_delete on circulars.circular_text for delete
    using (network_id = any ((select shared.coordinates())::uuid[]) and exists (select from circulars.circular c
        where c.network_id = circular_text.network_id and c.id = circular_text.circular_id and c.state = 'draft'));
create policy member_select on circulars.reply for select
    using (network_id = any ((select shared.coordinates())::uuid[])
        or account_id = (select shared.viewer()) and not held and network_id = any ((select shared.networks())::uuid[]));
create policy member_insert on circulars.reply for insert
    with check (author_id = (select shared.viewer()) and way = 'page' and not held and exists (select from circulars.delivery d
        where d.network_id = reply.network_id and d.circular_id = reply.circular_id and d.account_id = reply.account_id)
        and (network_id = any ((select shared.coordinates())::uuid[]) or account_id = (select shared.viewer())));
create policy coordinator_update on circulars.reply for update
    using (network_id = any ((select shared.coordinates())::uuid[]));
create policy coordinator_delete on circulars.reply for delete
    using (network_id = any ((select shared.coordinates())::uuid[]) and held);

grant select, insert, delete on circulars.circular, circulars.circular_text, circulars.reply to tragnetz_app;
grant update (state, groups, news, due_at, version) on circulars.circular to tragnetz_app;
grant update on circulars.circular_text to tragnetz_app;
grant update (held) on circulars.reply to tragnetz_app;
grant select on circulars.delivery to tragnetz_app;
