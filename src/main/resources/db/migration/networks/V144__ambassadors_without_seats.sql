-- With her last seat somebody ceases to stand for the network, however the seat ended: she is not shown, and nobody writes to her.
create policy triggers on networks.seat for select to current_user using (true);
create policy triggers on networks.ambassador to current_user using (true) with check (true);
create policy triggers on networks.ambassador_face to current_user using (true) with check (true);
create policy triggers on networks.relay to current_user using (true) with check (true);

create function networks.end_embassy() returns trigger language plpgsql security definer set search_path = pg_catalog as $$ begin
    if exists (select from networks.seat s where s.network_id = old.network_id and s.account_id = old.account_id) then
        return null;
    end if;
    delete from networks.ambassador_face f using networks.ambassador a where a.network_id = old.network_id and a.account_id = old.account_id
        and f.network_id = a.network_id and f.id = a.id;
    update networks.ambassador set paused = true where network_id = old.network_id and account_id = old.account_id;
    update networks.relay set state = 'closed', changed_at = now()
        where account_id = old.account_id and network_id = old.network_id and state = 'open';
    return null;
end $$;
revoke execute on function networks.end_embassy from public;
create trigger parted after delete on networks.seat for each row execute function networks.end_embassy();
