-- Who is in a circle is nobody's business outside it. A line of somebody who got a circular through a
-- circle alone is her own, until she answers under her name.
alter table circulars.delivery add column closed boolean not null default false;

drop policy member_select on circulars.delivery;
create policy member_select on circulars.delivery for select
    using (network_id = any ((select shared.coordinates())::uuid[]) and not closed
        or account_id = (select shared.viewer()) and network_id = any ((select shared.networks())::uuid[]));
comment on table circulars.delivery is 'NETWORK: to whom a circular went and what became of the mail; each sees the own line, coordinators all but those through circles';
