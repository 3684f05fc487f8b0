-- A network is set up in quiet: until its coordinators publish it, it exists for its own people only. Networks of before are public.
alter table networks.network add column published_at timestamptz default now();
alter table networks.network alter column published_at drop default;
comment on column networks.network.published_at is 'null while the network is being set up';

-- Restrictive: whatever another policy opens, nobody else sees what belongs to a network that is being set up.
create policy published on networks.network as restrictive for select to tragnetz_app using (published_at is not null
    or id = any ((select shared.networks_and_authorities())::uuid[]) or id = any ((select shared.networks())::uuid[])
    or id = any ((select shared.coordinates())::uuid[]) or (select shared.administers())
    or exists (select from networks.invitation i where i.network_id = network.id and i.account_id = (select shared.viewer())));

do $$ declare name text; begin
    foreach name in array array['network_text', 'membership', 'contact', 'contact_text', 'revision'] loop
        execute format('create policy published on networks.%I as restrictive for select to tragnetz_app
            using (network_id in (select n.id from networks.network n))', name);
    end loop;
end $$;

-- An organisation is public with the network that looks after it, or with any other it is a member of.
create policy published on networks.organisation as restrictive for select to tragnetz_app using (steward_id in (select n.id from networks.network n)
    or id = any ((select shared.organisations())::uuid[]) or id = any ((select shared.edits())::uuid[])
    or exists (select from networks.membership m where m.organisation_id = organisation.id));
create policy published on networks.organisation_text as restrictive for select to tragnetz_app
    using (exists (select from networks.organisation o where o.id = organisation_id));

-- What machines keep for everybody they keep of published networks alone, whoever asks first.
create or replace view networks.pub_revision with (security_invoker = true) as select r.network_id, r.number
    from networks.revision r join networks.network n on n.id = r.network_id where n.published_at is not null;
