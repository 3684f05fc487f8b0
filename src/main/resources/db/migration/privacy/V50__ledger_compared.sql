-- The doctor compares the database with the ledger's file; it reads hashes and writes nothing.
create view privacy.pub_erasure with (security_invoker = true) as select account_hash from privacy.erasure;
comment on view privacy.pub_erasure is 'hashes of erased accounts, for the machine room alone';
grant select on privacy.pub_erasure to tragnetz_system;
