-- In a restored copy nobody knows which of the waiting mails have left already: they wait for an administrator.
alter table shared.mail add column held boolean not null default false;
