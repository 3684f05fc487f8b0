package tragnetz.networks.look;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

@Repository
class LogoStore {

    private final JdbcClient jdbc;

    LogoStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<byte[]> content(UUID network, String fingerprint) {
        return jdbc.sql(
                        "select content from networks.logo where network_id = :network and"
                                + " fingerprint = :fingerprint")
                .param("network", network)
                .param("fingerprint", fingerprint)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /** What the sign shows, by language. */
    Map<String, String> texts(UUID network) {
        record Row(String language, String alt) {}
        return jdbc
                .sql(
                        "select language, alt from networks.logo_text where network_id = :network"
                                + " limit 50")
                .param("network", network)
                .query(Row.class)
                .stream()
                .collect(Collectors.toMap(Row::language, Row::alt, (a, _) -> a, TreeMap::new));
    }

    void put(UUID network, String fingerprint, byte[] content) {
        jdbc.sql(
                        """
                        insert into networks.logo (network_id, fingerprint, content) values (:network, :fingerprint, :content)
                        on conflict (network_id) do update set fingerprint = excluded.fingerprint, content = excluded.content
                        """)
                .param("network", network)
                .param("fingerprint", fingerprint)
                .param("content", content)
                .update();
    }

    void tell(UUID network, String language, String alt) {
        jdbc.sql(
                        """
                        insert into networks.logo_text (network_id, language, alt) values (:network, :language, :alt)
                        on conflict (network_id, language) do update set alt = excluded.alt
                        """)
                .param("network", network)
                .param("language", language)
                .param("alt", alt)
                .update();
    }

    void remove(UUID network) {
        jdbc.sql("delete from networks.logo where network_id = :network")
                .param("network", network)
                .update();
    }
}
