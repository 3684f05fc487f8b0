package tragnetz.directory.entries;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads what everybody may see; to be asked with nobody's eyes. */
@Repository
class EntryStore {

    private static final String OFFERS =
            """
            select 'offer' as kind, o.id, o.organisation_id, g.name as organisation, g.kind as organisation_kind, g.language as organisation_language,
                (select json_agg(json_build_object('language', t.language, 'title', t.title, 'summary', t.summary, 'body', t.body, 'state', t.state)
                    order by (t.state = 'source') desc, t.language) from directory.offer_text t
                    where t.organisation_id = o.organisation_id and t.offer_id = o.id)::text as texts,
                o.region, g.region as organisation_region, g.country,
                case when coalesce(g.street, '') <> '' then g.postcode end as postcode, coalesce(g.town, '') as town, n.networks, o.languages, o.interpreter, o.topics, o.modes,
                o.conditions, o.audience, o.hours, o.phone, o.cost, o.currency, o.checked_on
            from directory.offer o join networks.pub_organisation g on g.id = o.organisation_id
            cross join lateral (select array(select m.network_id from networks.pub_membership m
                where m.organisation_id = g.id and not m.paused) as networks) n
            where o.state = 'published' and cardinality(n.networks) > 0
            """;

    private static final String MEMBERS =
            """
            select 'member' as kind, g.id, g.id as organisation_id, g.name as organisation, g.kind as organisation_kind, g.language as organisation_language,
                null as texts, g.region, g.region as organisation_region, g.country,
                case when coalesce(g.street, '') <> '' then g.postcode end as postcode, coalesce(g.town, '') as town, n.networks, g.languages, false as interpreter,
                '{}'::text[] as topics, '{}'::text[] as modes, '{}'::text[] as conditions, '{}'::text[] as audience, '{}'::text[] as hours,
                g.phone, null::numeric as cost, null as currency, date '2000-01-01' as checked_on
            from networks.pub_organisation g
            cross join lateral (select array(select m.network_id from networks.pub_membership m
                where m.organisation_id = g.id and not m.paused) as networks) n
            where cardinality(n.networks) > 0
            """;

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The members among these organisations. */
    List<EntryRow> members(Collection<UUID> organisations) {
        return rows(
                jdbc.sql(MEMBERS + " and g.id = any (:organisations)")
                        .param("organisations", organisations.toArray(UUID[]::new)));
    }

    /** A portion of the organisation's offers, in the order of their ids. */
    List<EntryRow> offersOf(UUID organisation, UUID after, int most) {
        return rows(
                jdbc.sql(
                                OFFERS
                                        + """
                                         and o.organisation_id = :organisation and o.id > :after order by o.id limit :most
                                        """)
                        .param("organisation", organisation)
                        .param("after", after)
                        .param("most", most));
    }

    /** Those of these offers that everybody may see. */
    List<EntryRow> offers(Collection<UUID> organisations, Collection<UUID> offers) {
        return rows(
                jdbc.sql(
                                OFFERS
                                        + " and o.organisation_id = any (:organisations) and o.id ="
                                        + " any (:offers)")
                        .param("organisations", organisations.toArray(UUID[]::new))
                        .param("offers", offers.toArray(UUID[]::new)));
    }

    /** A portion of all members, in the order of their ids. */
    List<EntryRow> allMembers(UUID after, int most) {
        return rows(
                jdbc.sql(MEMBERS + " and g.id > :after order by g.id limit :most")
                        .param("after", after)
                        .param("most", most));
    }

    /** A portion of all offers, in the order of their organisations' and their own ids. */
    List<EntryRow> allOffers(UUID organisation, UUID after, int most) {
        return rows(
                jdbc.sql(
                                OFFERS
                                        + """
                                         and (o.organisation_id, o.id) > (:organisation, :after)
                                        order by o.organisation_id, o.id limit :most
                                        """)
                        .param("organisation", organisation)
                        .param("after", after)
                        .param("most", most));
    }

    private static List<EntryRow> rows(StatementSpec statement) {
        return statement.query(EntryRow.class).list();
    }
}
