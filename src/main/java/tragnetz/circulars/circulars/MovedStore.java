package tragnetz.circulars.circulars;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The machine room's statements about circulars of networks that move. */
@Repository
class MovedStore {

    /**
     * Where a network lives now.
     *
     * @param house root of that installation, without a slash at its end
     * @param path the network's home page there, without language
     */
    record Home(String house, String path) {}

    private final JdbcClient jdbc;

    MovedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Home> home(UUID network) {
        return jdbc.sql("select house, path from networks.pub_moved where network_id = :network")
                .param("network", network)
                .query(Home.class)
                .optional();
    }

    /** False when the person has been told already. */
    boolean lead(UUID network, UUID circular, UUID account) {
        return jdbc.sql(
                                """
                                update circulars.delivery set led = true where network_id = :network and circular_id = :circular
                                    and account_id = :account and not led
                                """)
                        .param("network", network)
                        .param("circular", circular)
                        .param("account", account)
                        .update()
                == 1;
    }

    /** Circulars that would have left by themselves; the time they were meant for stays. */
    List<UUID> rest(UUID network) {
        return jdbc.sql(
                        """
                        update circulars.circular set state = 'draft', version = version + 1
                        where network_id = :network and state = 'scheduled' returning id
                        """)
                .param("network", network)
                .query(UUID.class)
                .list();
    }
}
