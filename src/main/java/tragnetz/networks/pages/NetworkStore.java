package tragnetz.networks.pages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
class NetworkStore {

    /**
     * The text for the reader: in the reader's language, else in English, else in the network's
     * own.
     */
    private static final String TOLD =
            """
            select n.id, n.slug, n.hue, n.country, n.region, n.language, t.language as text_language, t.name, t.claim,
                n.published_at is not null as published,
                (select d.host from networks.domain d where d.network_id = n.id and d.allowed_at is not null) as domain,
                (select l.fingerprint from networks.logo l where l.network_id = n.id) as logo,
                (select x.alt from networks.logo_text x where x.network_id = n.id
                    order by (x.language = :language) desc, (x.language = 'en') desc, (x.language = n.language) desc limit 1) as logo_text,
                array(select m.name from networks.module m where m.network_id = n.id and not m.open) as closed
            from networks.network n
            cross join lateral (
                select * from networks.network_text t where t.network_id = n.id
                order by (t.language = :language) desc, (t.language = 'en') desc, (t.language = n.language) desc
                limit 1) t
            """;

    private final JdbcClient jdbc;

    NetworkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Moves on with everything the network shows to everybody. */
    Optional<String> revision(String slug) {
        return jdbc.sql(
                        """
                        select r.network_id || ':' || r.number from networks.network n join networks.revision r on r.network_id = n.id
                        where n.slug = :slug
                        """)
                .param("slug", slug)
                .query(String.class)
                .optional();
    }

    Optional<NetworkTold> told(String slug, Language language) {
        return jdbc.sql(TOLD + " where n.slug = :slug")
                .param("slug", slug)
                .param("language", language.code())
                .query(NetworkTold.class)
                .optional();
    }

    List<NetworkTold> all(Language language) {
        return jdbc.sql(TOLD + " order by n.founded_on, n.id limit 200")
                .param("language", language.code())
                .query(NetworkTold.class)
                .list();
    }

    /** What the network says of itself, in every language it has. */
    List<NetworkText> texts(UUID network) {
        return jdbc.sql(
                        """
                        select language, name, claim, about, joining, state, changed_at::date as changed
                        from networks.network_text where network_id = :network order by language limit 50
                        """)
                .param("network", network)
                .query(NetworkText.class)
                .list();
    }

    /** Who joined in the last twelve months, the latest first. */
    List<Newcomer> newest(UUID network) {
        return jdbc.sql(
                        """
                        select o.id, o.name, o.kind, o.region, o.languages, m.since
                        from networks.membership m join networks.organisation o on o.id = m.organisation_id
                        where m.network_id = :network and m.paused_on is null and m.since > current_date - 365
                        order by m.since desc, o.id limit 3
                        """)
                .param("network", network)
                .query(Newcomer.class)
                .list();
    }

    List<ContactTold> contacts(UUID network, Language language) {
        return jdbc.sql(
                        """
                        select t.function, t.language as text_language, c.name, o.id as organisation_id, o.name as organisation,
                            c.phone, c.email, c.languages
                        from networks.contact c
                        cross join lateral (select * from networks.contact_text t
                            where t.network_id = c.network_id and t.contact_id = c.id
                            order by (t.language = :language) desc, (t.language = 'en') desc, t.language limit 1) t
                        left join networks.organisation o on o.id = c.organisation_id
                        where c.network_id = :network order by c.place, c.id limit 50
                        """)
                .param("network", network)
                .param("language", language.code())
                .query(ContactTold.class)
                .list();
    }
}
