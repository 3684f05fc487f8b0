-- Whom one may write to, how, and when not; the machine room alone reads it, with its own eyes.
create view identity.pub_addressee with (security_invoker = true) as
    select a.account_id, e.address, a.ui_language, a.quiet_from, a.quiet_until,
        exists (select from identity.session s where s.account_id = a.account_id and s.shared_phone and s.expires_at > now()) as neutral
    from identity.account a left join identity.email e using (account_id);
comment on view identity.pub_addressee is 'mailbox, language and quiet hours of an account, for jobs that write to people';
grant select on identity.pub_addressee to tragnetz_system;
