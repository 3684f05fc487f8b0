-- The finder keeps the names of members and places folded; the revisions tell it when they have changed.
create view networks.pub_revision with (security_invoker = true) as select network_id, number from networks.revision;
grant select on networks.pub_revision to tragnetz_app, tragnetz_system;
