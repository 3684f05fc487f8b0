-- Other modules tell what an organisation says of itself, as far as the reader may see it.
create view networks.pub_organisation_text with (security_invoker = true) as
    select organisation_id, language, about, state from networks.organisation_text;
grant select on networks.pub_organisation_text to tragnetz_app, tragnetz_system;
