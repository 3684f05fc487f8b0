package tragnetz.networks.publication;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.UUID;

@Repository
class PublicationStore {

    private final JdbcClient jdbc;

    PublicationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean published(UUID network) {
        return jdbc.sql("select published_at is not null from networks.network where id = :network")
                .param("network", network)
                .query(Boolean.class)
                .single();
    }

    void publish(UUID network) {
        jdbc.sql(
                        "update networks.network set published_at = now() where id = :network and"
                                + " published_at is null")
                .param("network", network)
                .update();
    }

    void withdraw(UUID network) {
        jdbc.sql("update networks.network set published_at = null where id = :network")
                .param("network", network)
                .update();
    }
}
