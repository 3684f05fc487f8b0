package tragnetz.networks.directory;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.i18n.Language;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

@Repository
class DirectoryStore {

    /** A member as the database knows it. */
    record Row(
            UUID id,
            String name,
            String kind,
            String region,
            List<String> languages,
            boolean paused,
            String functions) {}

    /** A public contact of a member. */
    record Contact(
            UUID organisationId,
            String function,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {}

    private final JdbcClient jdbc;

    DirectoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Moves on with everything the rows below hold. */
    long revision(UUID network) {
        return jdbc.sql("select number from networks.revision where network_id = :network")
                .param("network", network)
                .query(Long.class)
                .single();
    }

    List<Row> all(UUID network) {
        return jdbc.sql(
                        """
                        select o.id, o.name, o.kind, o.region, o.languages, m.paused_on is not null as paused, coalesce(c.functions, '') as functions
                        from networks.membership m join networks.organisation o on o.id = m.organisation_id
                        left join (select c.organisation_id, string_agg(t.function, ' ') as functions from networks.contact c
                            join networks.contact_text t on t.network_id = c.network_id and t.contact_id = c.id
                            where c.network_id = :network group by c.organisation_id) c on c.organisation_id = o.id
                        where m.network_id = :network order by o.id limit 50000
                        """)
                .param("network", network)
                .query(Row.class)
                .list();
    }

    List<Contact> contacts(UUID network, Collection<UUID> organisations, Language reader) {
        return jdbc.sql(
                        """
                        select c.organisation_id, t.function, c.name, c.phone, c.email from networks.contact c
                        cross join lateral (select t.function from networks.contact_text t
                            where t.network_id = c.network_id and t.contact_id = c.id
                            order by (t.language = :language) desc, (t.language = 'en') desc, t.language limit 1) t
                        where c.network_id = :network and c.organisation_id = any (:organisations) order by c.place, c.id limit 300
                        """)
                .param("network", network)
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("language", reader.code())
                .query(Contact.class)
                .list();
    }
}
