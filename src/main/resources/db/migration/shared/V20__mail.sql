-- A sign-in link that comes too late is worse than none; a phone in many hands gets a neutral subject.
alter table shared.mail add column good_until timestamptz;
alter table shared.mail add column neutral boolean not null default false;
create index mail_created on shared.mail (created_at);
