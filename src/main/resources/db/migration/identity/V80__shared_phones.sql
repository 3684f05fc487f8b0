-- Who shares a phone shares it tomorrow as well: the choice is the account's, and no session's end ends it.
alter table identity.account add column shared_phone boolean not null default false;
grant update (shared_phone) on identity.account to tragnetz_app;

create or replace view identity.pub_addressee with (security_invoker = true) as
    select a.account_id, e.address, a.ui_language, a.quiet_from, a.quiet_until, a.shared_phone as neutral
    from identity.account a left join identity.email e using (account_id);
