-- A network that lives elsewhere writes to nobody from its old house: nothing arrives twice.
create view networks.pub_moved with (security_invoker = true) as select f.network_id
    from networks.forwarding f join networks.network n on n.id = f.network_id where f.path = '/n/' || n.slug;
grant select on networks.pub_moved to tragnetz_app, tragnetz_system;
