-- A sign-in sent twice gives its cookie twice, or a double tap would lose it. Sealed with the form's token, which only the browser has.
alter table shared.idempotency add column cookies bytea;
