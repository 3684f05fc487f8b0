-- Pages drawn once move on with these too.
create trigger revised after insert or update or delete on networks.ambassador_face for each row execute function networks.revise_network('network_id');
create trigger revised after insert or update or delete on networks.organisation_alias for each row execute function networks.revise_organisation('organisation_id');
