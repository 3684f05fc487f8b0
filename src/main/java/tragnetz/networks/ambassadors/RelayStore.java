package tragnetz.networks.ambassadors;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Conversations over the relay; what was said in them is sealed. */
@Repository
class RelayStore {

    /** One sealed line. */
    record Line(UUID id, boolean bySeeker, byte[] sealed, Instant saidAt) {}

    private static final String TOLD =
            """
            select account_id, id, network_id, language, state, reported_by,
                changed_at + case state when 'reported' then interval '1 year' else interval '30 days' end as vanishes
            from networks.relay
            """;
    private static final RowMapper<Relay> RELAY =
            (row, _) ->
                    Relay.of(
                            row.getString("state"),
                            new Relay.Told(
                                    row.getObject("account_id", UUID.class),
                                    row.getObject("id", UUID.class),
                                    row.getObject("network_id", UUID.class),
                                    row.getString("language"),
                                    row.getTimestamp("vanishes").toInstant()),
                            row.getString("reported_by"));

    private final JdbcClient jdbc;

    RelayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Relay> of(UUID account) {
        return jdbc.sql(
                        TOLD
                                + " where account_id = :account order by changed_at desc, id limit"
                                + " 200")
                .param("account", account)
                .query(RELAY)
                .list();
    }

    Optional<Relay> find(UUID account, UUID id) {
        return jdbc.sql(TOLD + " where account_id = :account and id = :id")
                .param("account", account)
                .param("id", id)
                .query(RELAY)
                .optional();
    }

    /** In the machine room: whoever knows the number began it. */
    Optional<Relay> find(byte[] number) {
        return jdbc.sql(TOLD + " where number_hash = :number")
                .param("number", number)
                .query(RELAY)
                .optional();
    }

    /** Conversations of the network that wait for this reader's decision: never her own. */
    List<Relay> reported(UUID network, UUID reader) {
        return jdbc.sql(
                        TOLD
                                + " where network_id = :network and state = 'reported' and"
                                + " account_id <> :reader order by changed_at, id limit 100")
                .param("network", network)
                .param("reader", reader)
                .query(RELAY)
                .list();
    }

    List<Line> lines(UUID account, UUID relay) {
        return jdbc.sql(
                        """
                        select id, by_seeker, sealed, said_at from networks.relay_line
                        where account_id = :account and relay_id = :relay order by said_at, id limit 200
                        """)
                .param("account", account)
                .param("relay", relay)
                .query(Line.class)
                .list();
    }

    void insertLine(UUID account, UUID id, UUID relay, boolean bySeeker, byte[] sealed) {
        jdbc.sql(
                        """
                        insert into networks.relay_line (account_id, id, relay_id, by_seeker, sealed)
                        values (:account, :id, :relay, :bySeeker, :sealed)
                        """)
                .param("account", account)
                .param("id", id)
                .param("relay", relay)
                .param("bySeeker", bySeeker)
                .param("sealed", sealed)
                .update();
    }

    /** False when it is no longer in that state. */
    boolean move(UUID account, UUID id, String from, String to, String by) {
        return jdbc.sql(
                                """
                                update networks.relay set state = :to, reported_by = :by, changed_at = now()
                                where account_id = :account and id = :id and state = :from
                                """)
                        .param("account", account)
                        .param("id", id)
                        .param("from", from)
                        .param("to", to)
                        .param("by", by)
                        .update()
                == 1;
    }
}
