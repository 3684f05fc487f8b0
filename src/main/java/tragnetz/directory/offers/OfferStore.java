package tragnetz.directory.offers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import java.util.Optional;
import java.util.UUID;

@Repository
class OfferStore {

    private final JdbcClient jdbc;

    OfferStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The offer, if the viewer may see it. */
    Optional<Offer> visible(UUID id) {
        return jdbc.sql("select * from directory.offer where id = :id")
                .param("id", id)
                .query(OfferRow.class)
                .optional()
                .map(OfferRow::offer);
    }

    Optional<Offer> lock(UUID organisation, UUID id) {
        return jdbc.sql(
                        """
                        select * from directory.offer where organisation_id = :organisation and id = :id for update
                        """)
                .param("organisation", organisation)
                .param("id", id)
                .query(OfferRow.class)
                .optional()
                .map(OfferRow::offer);
    }

    void insert(UUID organisation, UUID id, Facts facts, boolean published) {
        facts(
                        """
                        insert into directory.offer (organisation_id, id, state, language, topics, languages, interpreter, region,
                            modes, conditions, audience, hours, phone, email, website, cost, currency)
                        values (:organisation, :id, :state, :language, :topics, :languages, :interpreter, :region,
                            :modes, :conditions, :audience, :hours, :phone, :email, :website, :cost, :currency)
                        """,
                        facts)
                .param("organisation", organisation)
                .param("id", id)
                .param("state", published ? "published" : "draft")
                .update();
    }

    /** Saves over that version alone. */
    boolean update(UUID organisation, UUID id, int version, Facts facts) {
        return facts(
                                """
                                update directory.offer set language = :language, topics = :topics, languages = :languages,
                                    interpreter = :interpreter, region = :region, modes = :modes, conditions = :conditions,
                                    audience = :audience, hours = :hours, phone = :phone, email = :email, website = :website,
                                    cost = :cost, currency = :currency, changed_at = now(), checked_on = current_date,
                                    version = version + 1
                                where organisation_id = :organisation and id = :id and version = :version
                                """,
                                facts)
                        .param("organisation", organisation)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Writes the state an offer has come into, with the version that goes with it. */
    void become(Offer offer) {
        jdbc.sql(
                        """
                        update directory.offer set state = :state, version = :version, changed_at = now()
                        where organisation_id = :organisation and id = :id
                        """)
                .param("organisation", offer.organisation())
                .param("id", offer.id())
                .param("version", offer.version())
                .param(
                        "state",
                        switch (offer) {
                            case Offer.Draft _ -> "draft";
                            case Offer.Published _ -> "published";
                        })
                .update();
    }

    void index(UUID organisation, UUID id, Indexed indexed) {
        jdbc.sql(
                        """
                        update directory.offer set letters = :letters,
                            words = setweight(to_tsvector('simple', :titles), 'A') || setweight(to_tsvector('simple', :summaries), 'B')
                                || setweight(to_tsvector('simple', :bodies), 'D')
                        where organisation_id = :organisation and id = :id
                        """)
                .param("organisation", organisation)
                .param("id", id)
                .param("letters", indexed.letters())
                .param("titles", indexed.titles())
                .param("summaries", indexed.summaries())
                .param("bodies", indexed.bodies())
                .update();
    }

    private StatementSpec facts(String statement, Facts facts) {
        return jdbc.sql(statement)
                .param("language", facts.language())
                .param("topics", facts.topics().toArray(String[]::new))
                .param("languages", facts.languages().toArray(String[]::new))
                .param("interpreter", facts.interpreter())
                .param("region", facts.region())
                .param("modes", facts.modes().toArray(String[]::new))
                .param("conditions", facts.conditions().toArray(String[]::new))
                .param("audience", facts.audience().toArray(String[]::new))
                .param("hours", facts.hours().lines().toArray(String[]::new))
                .param("phone", facts.phone())
                .param("email", facts.email())
                .param("website", facts.website())
                .param("cost", facts.cost())
                .param("currency", facts.currency());
    }
}
