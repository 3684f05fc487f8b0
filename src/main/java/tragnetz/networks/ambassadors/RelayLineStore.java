package tragnetz.networks.ambassadors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.UUID;

/** What the machine room does with the lines of an account. */
@Repository
class RelayLineStore {

    private final JdbcClient jdbc;

    RelayLineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the ambassador herself has said. */
    List<RelayStore.Line> own(UUID account) {
        return jdbc.sql(
                        """
                        select id, by_seeker, sealed, said_at from networks.relay_line
                        where account_id = :account and not by_seeker order by said_at limit 5000
                        """)
                .param("account", account)
                .query(RelayStore.Line.class)
                .list();
    }

    void erase(UUID account) {
        jdbc.sql("delete from networks.relay_line where account_id = :account")
                .param("account", account)
                .update();
    }
}
