package tragnetz.networks.legal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@Repository
class LegalStore {

    private final JdbcClient jdbc;

    LegalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Facts facts(UUID network, LegalKind kind) {
        record Row(String name, String value) {}
        return new Facts(
                jdbc
                        .sql(
                                "select name, value from networks.legal_fact where network_id ="
                                        + " :network and kind = :kind limit 100")
                        .param("network", network)
                        .param("kind", kind.word())
                        .query(Row.class)
                        .stream()
                        .collect(Collectors.toMap(Row::name, Row::value)));
    }

    /** When each notice was last written, by its word. */
    Map<String, LocalDate> days(UUID network) {
        record Row(String kind, LocalDate day) {}
        return jdbc
                .sql(
                        "select kind, changed_at::date as day from networks.legal_notice where"
                                + " network_id = :network")
                .param("network", network)
                .query(Row.class)
                .stream()
                .collect(Collectors.toMap(Row::kind, Row::day));
    }

    /** 0 before it was first written. */
    int version(UUID network, LegalKind kind) {
        return jdbc.sql(
                        "select version from networks.legal_notice where network_id = :network and"
                                + " kind = :kind")
                .param("network", network)
                .param("kind", kind.word())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** False when somebody else has changed the notice since that version. */
    boolean advance(UUID network, LegalKind kind, int version) {
        return jdbc.sql(
                                        """
                                        insert into networks.legal_notice (network_id, kind, version) select :network, :kind, 1 where :version = 0
                                        on conflict (network_id, kind) do nothing
                                        """)
                                .param("network", network)
                                .param("kind", kind.word())
                                .param("version", version)
                                .update()
                        == 1
                || jdbc.sql(
                                        "update networks.legal_notice set version = version + 1,"
                                                + " changed_at = now() where network_id = :network"
                                                + " and kind = :kind and version = :version and"
                                                + " version > 0")
                                .param("network", network)
                                .param("kind", kind.word())
                                .param("version", version)
                                .update()
                        == 1;
    }

    void clear(UUID network, LegalKind kind) {
        jdbc.sql(
                        "delete from networks.legal_fact where network_id = :network and kind ="
                                + " :kind")
                .param("network", network)
                .param("kind", kind.word())
                .update();
    }

    void put(UUID network, LegalKind kind, String name, String value) {
        jdbc.sql(
                        "insert into networks.legal_fact (network_id, kind, name, value) values"
                                + " (:network, :kind, :name, :value)")
                .param("network", network)
                .param("kind", kind.word())
                .param("name", name)
                .param("value", value)
                .update();
    }
}
