package tragnetz.directory.offers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;
import java.util.UUID;

@Repository
class KeeperStore {

    private final JdbcClient jdbc;

    KeeperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Keeper> keeper(UUID organisation) {
        return jdbc.sql(
                        """
                        select g.id, g.name, g.kind, g.country, g.language, networks.edits(g.id) as edits,
                            (select n.slug from networks.pub_membership m join networks.pub_network n on n.id = m.network_id
                                where m.organisation_id = g.id order by m.since, n.slug limit 1) as network
                        from networks.pub_organisation g where g.id = :organisation
                        """)
                .param("organisation", organisation)
                .query(Keeper.class)
                .optional();
    }
}
