-- What is written vanishes when the circle says, and says truly when it was written, whatever a statement asks for.
create function circles.keep_clock() returns trigger language plpgsql as $$ declare latest timestamptz; begin
    if current_user = 'tragnetz_app' then
        select now() + make_interval(days => c.days) into latest from circles.circle c
            where c.network_id = new.network_id and c.id = new.circle_id;
        if tg_op = 'INSERT' then
            new.vanishes_at := latest;
        else
            new.vanishes_at := greatest(old.vanishes_at, latest);
            new.last_at := now();
        end if;
    end if;
    return new;
end $$;
create trigger clock before insert or update on circles.thread for each row execute function circles.keep_clock();
create trigger clock before insert on circles.message for each row execute function circles.keep_clock();
create trigger clock before insert on circles.file for each row execute function circles.keep_clock();
create trigger clock before insert on circles.checkin for each row execute function circles.keep_clock();

revoke update on circles.file from tragnetz_app;
revoke insert on circles.thread, circles.message, circles.file, circles.checkin from tragnetz_app;
grant insert (network_id, circle_id, id, member_id, subject, language, vanishes_at) on circles.thread to tragnetz_app;
grant insert (network_id, circle_id, thread_id, id, member_id, body, language, vanishes_at) on circles.message to tragnetz_app;
grant insert (network_id, circle_id, id, member_id, audience, vanishes_at) on circles.file to tragnetz_app;
grant insert (network_id, circle_id, id, member_id, mood, sentence, language, vanishes_at) on circles.checkin to tragnetz_app;

-- An invitation shows a circle's name: nobody without a seat is asked, and authorities only into circles open to them.
-- A trigger: a policy would have to look into circles, whose policy looks into invitations.
create function circles.guard_invitations() returns trigger language plpgsql as $$ begin
    if current_user = 'tragnetz_app'
        and not exists (select from circles.circle c where c.network_id = new.network_id and c.id = new.circle_id and c.authorities)
        and not exists (select from networks.pub_seat s where s.network_id = new.network_id and s.account_id = new.account_id
            and s.role <> 'authority') then
        raise exception 'Only people of the network are asked in, and authorities into circles open to them'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger guarded before insert on circles.invitation for each row execute function circles.guard_invitations();
