package tragnetz.networks.look;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.UUID;

@Repository
class LookStore {

    private final JdbcClient jdbc;

    LookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param hue degree, 0 to 359
     */
    void paint(UUID network, int hue) {
        jdbc.sql("update networks.network set hue = :hue where id = :network")
                .param("network", network)
                .param("hue", hue)
                .update();
    }
}
