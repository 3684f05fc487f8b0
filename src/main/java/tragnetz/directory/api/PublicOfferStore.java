package tragnetz.directory.api;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import tragnetz.shared.i18n.Language;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
class PublicOfferStore {

    /** An offer is public with an organisation that takes part in a published network. */
    static final String PUBLIC =
            """
            from directory.offer o join networks.pub_organisation g on g.id = o.organisation_id
            cross join lateral (select g.kind <> 'shelter' and coalesce(g.town, '') <> '' and (o.modes = '{}' or 'onsite' = any (o.modes)) as located) p
            where o.state = 'published' and exists (
                select from networks.pub_membership m join networks.pub_revision r on r.network_id = m.network_id
                where m.organisation_id = o.organisation_id and not m.paused)
            """;

    private static final String SOUGHT =
            PUBLIC
                    + """
                    and (not :places or p.located)
                    and (:postcode::text is null or replace(g.postcode, ' ', '') = :postcode)
                    and (:near::uuid[] is null or o.organisation_id = any (:near))
                    and (:organisation::uuid is null or o.organisation_id = :organisation)
                    and (:since::timestamptz is null or o.changed_at >= :since or exists (select from directory.offer_text x
                        where x.organisation_id = o.organisation_id and x.offer_id = o.id and x.changed_at >= :since))
                    and (:everything or o.words @@ to_tsquery('simple', :words) or o.topics && :topics::text[])
                    and (:term = '' or :term = any (case :scheme when 'topics' then o.topics when 'conditions' then o.conditions
                        when 'audiences' then o.audience when 'modes' then o.modes else '{}' end))
                    and (:taxonomy = '' or case :taxonomy when 'topics' then o.topics when 'conditions' then o.conditions
                        when 'audiences' then o.audience when 'modes' then o.modes else '{}' end <> '{}')
                    """;

    /** To be filled with the rows to tell. */
    static final String TOLD =
            """
            select o.id, o.organisation_id, t.title, t.summary, t.body, t.language as text_language, o.topics, o.languages, o.interpreter,
                o.region, o.modes, o.conditions, o.audience, o.hours, o.phone, o.email, o.website, o.cost, o.currency,
                greatest(o.changed_at, t.latest) as modified, o.checked_on, o.located
            from (select o.*, p.located %s) o
            cross join lateral (select t.*, max(t.changed_at) over () as latest from directory.offer_text t
                where t.organisation_id = o.organisation_id and t.offer_id = o.id
                order by (t.language = :language) desc, (t.state = 'source') desc limit 1) t
            order by o.id
            """;

    private static final String ONE = TOLD.formatted(PUBLIC + " and o.id = :id");
    private static final String SOME =
            TOLD.formatted(
                    SOUGHT
                            + " and (:after::uuid is null or o.id > :after) order by o.id limit"
                            + " :size offset :offset");
    private static final String OF =
            TOLD.formatted(
                    PUBLIC + " and o.organisation_id = any (:ids) order by o.id limit 20000");

    private final JdbcClient jdbc;

    PublicOfferStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Published> offer(UUID id, @Nullable Language language) {
        return jdbc.sql(ONE)
                .param("id", id)
                .param("language", code(language))
                .query(Published.class)
                .optional();
    }

    long count(Sought sought) {
        return bound(jdbc.sql("select count(*) " + SOUGHT), sought).query(Long.class).single();
    }

    /**
     * @param after id behind which to begin; null for the beginning
     */
    List<Published> offers(Sought sought, @Nullable UUID after, int size, long offset) {
        return bound(jdbc.sql(SOME), sought)
                .param("language", code(sought.language()))
                .param("after", after)
                .param("size", size)
                .param("offset", offset)
                .query(Published.class)
                .list();
    }

    /** What these organisations offer. */
    List<Published> of(List<UUID> organisations, @Nullable Language language) {
        return jdbc.sql(OF)
                .param("ids", organisations.toArray(UUID[]::new))
                .param("language", code(language))
                .query(Published.class)
                .list();
    }

    private static String code(@Nullable Language language) {
        return language == null ? "" : language.code();
    }

    private static StatementSpec bound(StatementSpec statement, Sought sought) {
        return statement
                .param("places", sought.places())
                .param("postcode", sought.postcode())
                .param("near", sought.near() == null ? null : sought.near().toArray(UUID[]::new))
                .param("organisation", sought.organisation())
                .param("since", sought.since() == null ? null : Timestamp.from(sought.since()))
                .param("everything", sought.search().isEmpty())
                .param("words", sought.query())
                .param("topics", sought.topics().toArray(String[]::new))
                .param("term", sought.termCode())
                .param("scheme", sought.termScheme())
                .param("taxonomy", sought.taxonomyCode());
    }
}
