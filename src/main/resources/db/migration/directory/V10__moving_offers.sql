-- When two records of an organisation become one, its offers take their texts along.
alter table directory.offer_text drop constraint offer_text_organisation_id_offer_id_fkey;
alter table directory.offer_text add constraint offer_text_organisation_id_offer_id_fkey
    foreign key (organisation_id, offer_id) references directory.offer on update cascade on delete cascade;
