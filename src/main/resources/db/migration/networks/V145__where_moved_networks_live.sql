-- Where a network lives now: other modules lead there too. It is known even when its old rows are gone.
create or replace view networks.pub_moved with (security_invoker = true) as select f.network_id,
    substring(f.target from '^https?://[^/]+') as house, substring(f.target from '^https?://[^/]+(/.*)$') as path
    from networks.forwarding f where f.path like '/n/%';
