-- Addresses that were made for one person and one subject, and what has come back to them.
create table notifications.correspondence (
    account_id uuid not null references identity.account on delete cascade,
    token_hash bytea not null unique,
    kind text not null check (char_length(kind) between 1 and 60),
    subject uuid not null,
    opened_at timestamptz not null default now(),
    primary key (account_id, token_hash)
);
comment on table notifications.correspondence is 'PERSON: reply addresses in mails to a person; hashes, kept half a year';
create index correspondence_opened on notifications.correspondence (opened_at);

create table notifications.inbound (
    number uuid primary key,
    validity bigint not null,
    uid bigint not null,
    fate text not null check (fate in ('answer', 'bounce', 'automatic', 'stray')),
    read_at timestamptz not null default now(),
    unique (validity, uid)
);
comment on table notifications.inbound is 'MACHINE: which mails of the mailbox have been read; no sender, no text';
create index inbound_read on notifications.inbound (read_at);

alter table notifications.correspondence enable row level security;
alter table notifications.correspondence force row level security;
alter table notifications.inbound enable row level security;
alter table notifications.inbound force row level security;
create policy machine on notifications.correspondence to tragnetz_system using (true) with check (true);
create policy machine on notifications.inbound to tragnetz_system using (true) with check (true);
grant select, insert, update, delete on notifications.correspondence, notifications.inbound to tragnetz_system;
