-- Whom a host has sent out comes back only where a host asks. What others ask of that person is kept, so
-- that they learn nothing from it, but it opens no door.
alter table circles.belonging add column removed boolean not null default false;
alter table circles.invitation add column barred boolean not null default false;
drop policy asked_select on circles.invitation;
create policy asked_select on circles.invitation for select using ((account_id = (select shared.viewer()) and not barred
    or inviter_id = (select shared.viewer())) and network_id = any ((select shared.networks_and_authorities())::uuid[]));
drop policy asked_insert on circles.belonging;
create policy asked_insert on circles.belonging for insert with check (account_id = (select shared.viewer()) and left_at is null and not removed
    and (network_id = any ((select shared.networks())::uuid[]) or authorities and network_id = any ((select shared.networks_and_authorities())::uuid[]))
    and exists (select from circles.invitation i where i.network_id = belonging.network_id and i.circle_id = belonging.circle_id
        and i.account_id = belonging.account_id and not i.barred));
drop policy member_insert on circles.invitation;
create policy member_insert on circles.invitation for insert with check (inviter_id = (select shared.viewer()) and not barred
    and (network_id, circle_id) in (select b.network_id, b.circle_id from circles.belonging b));
