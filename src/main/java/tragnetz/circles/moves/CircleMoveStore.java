package tragnetz.circles.moves;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Whether circles come along when their network moves. */
@Repository
class CircleMoveStore {

    /**
     * What was asked, and what a host said.
     *
     * @param askedAt null when nobody has asked
     * @param agreed whether it comes along
     * @param packed whether it is in the archive of the last time
     */
    record Told(
            UUID id,
            String name,
            String language,
            @Nullable Instant askedAt,
            boolean agreed,
            boolean packed) {}

    /** Somebody who reads in a circle. */
    record Reader(UUID circleId, String circle, UUID accountId) {}

    private static final String TOLD =
            """
            select id, name, language, move_asked_at as asked_at,
                coalesce(move_agreed_at > now() - interval '90 days', false) as agreed, move_packed as packed from circles.circle
            """;

    private final JdbcClient jdbc;

    CircleMoveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Told> all(UUID network) {
        return jdbc.sql(TOLD + "where network_id = :network order by name, id limit 200")
                .param("network", network)
                .query(Told.class)
                .list();
    }

    Told one(UUID network, UUID circle) {
        return jdbc.sql(TOLD + "where network_id = :network and id = :circle")
                .param("network", network)
                .param("circle", circle)
                .query(Told.class)
                .single();
    }

    /** The wall lets hosts through and nobody else. */
    int answer(UUID network, UUID circle, boolean comes) {
        return jdbc.sql(
                        """
                        update circles.circle set move_agreed_at = case when :comes then now() end
                        where network_id = :network and id = :circle
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("comes", comes)
                .update();
    }

    /** In the machine room: what was said before was said about another move. */
    void ask(UUID network) {
        jdbc.sql(
                        """
                        update circles.circle set move_asked_at = now(), move_agreed_at = null where network_id = :network
                        """)
                .param("network", network)
                .update();
    }

    /** In the machine room. */
    void pack(UUID network) {
        jdbc.sql(
                        """
                        update circles.circle set move_packed = coalesce(move_agreed_at > now() - interval '90 days', false)
                        where network_id = :network
                        """)
                .param("network", network)
                .update();
    }

    /** Circles that were in no archive. */
    List<UUID> staying(UUID network) {
        return jdbc.sql(
                        """
                        select id from circles.circle where network_id = :network and not move_packed limit 2000
                        """)
                .param("network", network)
                .query(UUID.class)
                .list();
    }

    /** In the machine room. */
    List<UUID> circles(UUID network) {
        return jdbc.sql("select id from circles.circle where network_id = :network limit 100000")
                .param("network", network)
                .query(UUID.class)
                .list();
    }

    /** In the machine room. */
    List<Reader> readers(UUID network) {
        return jdbc.sql(
                        """
                        select c.id as circle_id, c.name as circle, b.account_id from circles.circle c
                        join circles.belonging b on b.network_id = c.network_id and b.circle_id = c.id and b.left_at is null
                        where c.network_id = :network limit 20000
                        """)
                .param("network", network)
                .query(Reader.class)
                .list();
    }
}
