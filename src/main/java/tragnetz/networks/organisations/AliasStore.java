package tragnetz.networks.organisations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;
import java.util.UUID;

/** Addresses under which organisations were printed before their records were merged. */
@Repository
class AliasStore {

    private final JdbcClient jdbc;

    AliasStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> of(UUID old) {
        return jdbc.sql(
                        "select organisation_id from networks.organisation_alias where old_id ="
                                + " :old")
                .param("old", old)
                .query(UUID.class)
                .optional();
    }
}
