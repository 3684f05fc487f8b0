package tragnetz.networks.moves;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who answers for organisations; asked in the machine room. */
@Repository
class ClaimStore {

    /**
     * Somebody who may say yes for an organisation.
     *
     * @param organisation its name
     */
    record Speaker(UUID accountId, String organisation) {}

    private final JdbcClient jdbc;

    ClaimStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> name(UUID network) {
        return jdbc.sql(
                        """
                        select t.name from networks.network_text t join networks.network n on n.id = t.network_id
                        where n.id = :network order by t.language = n.language desc limit 1
                        """)
                .param("network", network)
                .query(String.class)
                .optional();
    }

    /**
     * Its editors; where it has none, who coordinates the network that looks after it. Nobody who
     * has only come with the archive.
     */
    List<Speaker> speakers(UUID arrived, Collection<UUID> organisations) {
        return jdbc.sql(
                        """
                        select distinct s.account_id, o.name as organisation from networks.organisation o
                        join networks.seat s on s.network_id <> :arrived and (s.role = 'editor' and s.organisation_id = o.id
                            or s.role = 'coordinator' and s.network_id = o.steward_id and not exists (select from networks.seat e
                                where e.role = 'editor' and e.organisation_id = o.id and e.network_id <> :arrived))
                        where o.id = any (:organisations) limit 5000
                        """)
                .param("arrived", arrived)
                .param("organisations", organisations.toArray(UUID[]::new))
                .query(Speaker.class)
                .list();
    }
}
