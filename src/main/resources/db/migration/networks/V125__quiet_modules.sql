-- Which parts a network has switched on is not told either while it is being set up.
create policy published on networks.module as restrictive for select to tragnetz_app using (network_id in (select n.id from networks.network n));
