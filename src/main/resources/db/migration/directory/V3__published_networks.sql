-- Offers are public with their organisation: not while all its networks are being set up.
create policy published on directory.offer as restrictive for select to tragnetz_app
    using (exists (select from networks.pub_organisation o where o.id = organisation_id));
