-- Shelters must not be found: whoever reads organisations through this view never learns where one is.
create or replace view networks.pub_organisation with (security_invoker = true) as
    select id, name, kind, country, region, languages, language, website, phone, email,
        case when kind <> 'shelter' then street end as street,
        case when kind <> 'shelter' then postcode end as postcode,
        case when kind <> 'shelter' then town end as town,
        changed_at
    from networks.organisation;
