-- Pages that are kept open close at once, on every node, when the session that opened them ends.
create function identity.tell_session() returns trigger language plpgsql as $$
begin
    perform pg_notify('tragnetz', 'session ' || old.id);
    return null;
end $$;
create trigger told after delete on identity.session for each row execute function identity.tell_session();
