package tragnetz.directory.api;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.UUID;

@Repository
class PublicOrganisationStore {

    private static final String PUBLIC =
            """
            from networks.pub_organisation g where exists (
                select from networks.pub_membership m join networks.pub_revision r on r.network_id = m.network_id
                where m.organisation_id = g.id and not m.paused)
            """;

    private static final String SOUGHT =
            PUBLIC
                    + """
                    and (select coalesce(bool_and(position(w in lower(g.name)) > 0), true) from unnest(:words::text[]) w)
                    and (:term = '' and :taxonomy = '' or exists (select from directory.offer o
                        cross join lateral (select case :scheme when 'topics' then o.topics when 'conditions' then o.conditions
                                when 'audiences' then o.audience when 'modes' then o.modes else '{}' end as of_term,
                            case :taxonomy when 'topics' then o.topics when 'conditions' then o.conditions
                                when 'audiences' then o.audience when 'modes' then o.modes else '{}' end as of_taxonomy) c
                        where o.organisation_id = g.id and o.state = 'published'
                            and (:term = '' or :term = any (c.of_term)) and (:taxonomy = '' or c.of_taxonomy <> '{}')))
                    """;

    private static final String TOLD =
            """
            select g.*, coalesce((select t.about from networks.pub_organisation_text t where t.organisation_id = g.id
                order by (t.language = :language) desc, (t.language = g.language) desc, (t.state = 'source') desc, t.language limit 1), '') as about
            from (select g.id, g.name, g.kind, g.country, g.region, g.language, g.website, g.phone, g.email, g.street, g.postcode, g.town %s) g
            order by g.id
            """;

    private static final String THESE =
            TOLD.formatted(PUBLIC + " and g.id = any (:ids) order by g.id limit 10000");
    private static final String SOME =
            TOLD.formatted(
                    SOUGHT
                            + " and (:after::uuid is null or g.id > :after) order by g.id limit"
                            + " :size offset :offset");

    private final JdbcClient jdbc;

    PublicOrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of them that are public. */
    List<Known> these(List<UUID> ids, @Nullable Language language) {
        return jdbc.sql(THESE)
                .param("ids", ids.toArray(UUID[]::new))
                .param("language", code(language))
                .query(Known.class)
                .list();
    }

    long count(Sought sought) {
        return bound(jdbc.sql("select count(*) " + SOUGHT), sought).query(Long.class).single();
    }

    /**
     * @param after id behind which to begin; null for the beginning
     */
    List<Known> some(Sought sought, @Nullable UUID after, int size, long offset) {
        return bound(jdbc.sql(SOME), sought)
                .param("language", code(sought.language()))
                .param("after", after)
                .param("size", size)
                .param("offset", offset)
                .query(Known.class)
                .list();
    }

    private static StatementSpec bound(StatementSpec statement, Sought sought) {
        return statement
                .param("words", sought.names().toArray(String[]::new))
                .param("term", sought.termCode())
                .param("scheme", sought.termScheme())
                .param("taxonomy", sought.taxonomyCode());
    }

    private static String code(@Nullable Language language) {
        return language == null ? "" : language.code();
    }
}
