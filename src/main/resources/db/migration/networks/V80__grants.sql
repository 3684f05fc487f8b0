-- What no policy allows is not granted either.
revoke delete on networks.network, networks.organisation from tragnetz_app;
revoke update on networks.membership, networks.seat from tragnetz_app;
