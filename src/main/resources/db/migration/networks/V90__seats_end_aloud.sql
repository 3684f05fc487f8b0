-- Pages that are kept open close at once, on every node, when their reader loses or changes a seat.
create function networks.tell_seat() returns trigger language plpgsql as $$
begin
    perform pg_notify('tragnetz', 'account ' || old.account_id);
    return null;
end $$;
create trigger told after delete or update on networks.seat for each row execute function networks.tell_seat();

create view networks.pub_seat with (security_invoker = true) as select network_id, account_id, role from networks.seat;
comment on view networks.pub_seat is 'who sits in a network, as far as the reader may see';
grant select on networks.pub_seat to tragnetz_app, tragnetz_system;
