package tragnetz.networks.moves;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Repository
class ForwardingStore {

    /** Where an old address leads. */
    record Forwarding(UUID networkId, String path, String target) {}

    private final JdbcClient jdbc;

    ForwardingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Forwarding> all() {
        return jdbc.sql("select network_id, path, target from networks.forwarding limit 1000000")
                .query(Forwarding.class)
                .list();
    }

    Optional<String> target(String path) {
        return jdbc.sql("select target from networks.forwarding where path = :path")
                .param("path", path)
                .query(String.class)
                .optional();
    }

    /** Since when the network's own address leads elsewhere; empty where no archive was made. */
    Optional<Instant> since(UUID network, String path) {
        return jdbc.sql(
                        "select f.since from networks.forwarding f join networks.network n on n.id"
                            + " = f.network_id where f.network_id = :network and f.path = :path and"
                            + " n.packed_at is not null")
                .param("network", network)
                .param("path", path)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    void insert(UUID network, String path, String target) {
        jdbc.sql(
                        """
                        insert into networks.forwarding (network_id, path, target) values (:network, :path, :target) on conflict do nothing
                        """)
                .param("network", network)
                .param("path", path)
                .param("target", target)
                .update();
    }

    void delete(UUID network, String path) {
        jdbc.sql("delete from networks.forwarding where network_id = :network and path = :path")
                .param("network", network)
                .param("path", path)
                .update();
    }

    void delete(UUID network) {
        jdbc.sql("delete from networks.forwarding where network_id = :network")
                .param("network", network)
                .update();
    }

    /** Organisations that another network knows which has not moved; they stay. */
    Set<String> staying(UUID network) {
        return jdbc
                .sql(
                        """
                        select distinct k.organisation_id::text from networks.known_organisation k
                        where k.network_id <> :network and k.organisation_id in
                                (select o.organisation_id from networks.known_organisation o where o.network_id = :network)
                            and not exists (select from networks.pub_moved m where m.network_id = k.network_id)
                        limit 1000000
                        """)
                .param("network", network)
                .query(String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    /** Whether this installation answers to the host. */
    boolean answers(String host) {
        return jdbc.sql(
                        "select exists (select from networks.domain where host = :host and"
                                + " allowed_at is not null)")
                .param("host", host)
                .query(Boolean.class)
                .single();
    }
}
