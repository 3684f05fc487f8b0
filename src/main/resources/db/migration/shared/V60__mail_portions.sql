-- Mails leave in portions: what is leaving is noted before, so that after a fall it is known of which mail it is not known.
alter table shared.mail
    add column once boolean not null default false,
    add column bulk boolean not null default false,
    add column token text,
    add column answered boolean not null default false,
    add column unsubscription text,
    add column leaving_at timestamptz;
drop index shared.mail_due;
create index mail_due on shared.mail (bulk, due_at) where sent_at is null and failed_at is null and leaving_at is null;
create index mail_leaving on shared.mail (leaving_at) where sent_at is null and failed_at is null and leaving_at is not null;
create index mail_account on shared.mail (account_id);
