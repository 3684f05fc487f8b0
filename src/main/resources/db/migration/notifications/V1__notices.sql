-- What is new for a person: kept here, read here; mails and pushes follow from it.
grant usage on schema notifications to tragnetz_app, tragnetz_system;

create table notifications.notice (
    account_id uuid not null references identity.account on delete cascade,
    id uuid not null default gen_random_uuid(),
    kind text not null check (char_length(kind) between 1 and 60),
    words jsonb not null default '{}',
    path text not null check (path like '/%'),
    created_at timestamptz not null default now(),
    read_at timestamptz,
    mail_due timestamptz,
    push_due timestamptz,
    primary key (account_id, id)
);
comment on table notifications.notice is 'PERSON: what is new for a person; a due time says that a mail or a push is still to follow';
create index notice_newest on notifications.notice (account_id, created_at desc);
create index notice_unread on notifications.notice (account_id) where read_at is null;
create index notice_mail_due on notifications.notice (mail_due) where mail_due is not null;
create index notice_push_due on notifications.notice (push_due) where push_due is not null;
create index notice_created on notifications.notice (created_at);

alter table notifications.notice enable row level security;
alter table notifications.notice force row level security;
create policy own_select on notifications.notice for select using (account_id = (select shared.viewer()));
create policy own_update on notifications.notice for update using (account_id = (select shared.viewer()));
create policy machine on notifications.notice to tragnetz_system using (true) with check (true);
-- Nobody writes himself news; a person only notes that it is read.
grant select, update (read_at, mail_due, push_due) on notifications.notice to tragnetz_app;
grant select, insert, update, delete on notifications.notice to tragnetz_system;
