package tragnetz.circles.threads;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.circles.circles.Circle;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What members wrote, sealed. */
@Repository
class MessageStore {

    record Row(
            UUID id,
            UUID threadId,
            UUID memberId,
            String author,
            boolean gone,
            byte @Nullable [] body,
            String language,
            Instant sentAt,
            @Nullable Instant editedAt,
            @Nullable Instant removedAt,
            byte @Nullable [] reason,
            Instant vanishesAt) {}

    private static final String MESSAGES =
            """
            select m.id, m.thread_id, m.member_id, a.name as author, a.left_at is not null as gone, m.body, m.language, m.sent_at, m.edited_at,
                m.removed_at, m.reason, m.vanishes_at
            from circles.message m join circles.member a on a.network_id = m.network_id and a.circle_id = m.circle_id and a.id = m.member_id
            where m.network_id = :network and m.circle_id = :circle
            """;

    private final JdbcClient jdbc;

    MessageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest messages of a topic, or of its wanted part, first. */
    List<Row> of(Circle circle, UUID thread, Window window, int limit) {
        return jdbc.sql(
                        MESSAGES
                                + """
                                and m.thread_id = :thread and (cast(:edge as uuid) is null or m.id = cast(:upto as uuid) or (m.sent_at, m.id) < (select o.sent_at, o.id
                                    from circles.message o where o.network_id = :network and o.circle_id = :circle and o.id = cast(:edge as uuid)))
                                order by m.sent_at desc, m.id desc limit :limit
                                """)
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("thread", thread)
                .param("edge", window.edge())
                .param("upto", window.upto())
                .param("limit", limit)
                .query(Row.class)
                .list();
    }

    /** The newest messages of the circle that still have words. */
    List<Row> newest(Circle circle, int limit) {
        return jdbc.sql(
                        MESSAGES
                                + " and m.removed_at is null order by m.sent_at desc, m.id desc"
                                + " limit :limit")
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("limit", limit)
                .query(Row.class)
                .list();
    }

    Optional<Row> one(Circle circle, UUID message) {
        return jdbc.sql(MESSAGES + " and m.id = :message")
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("message", message)
                .query(Row.class)
                .optional();
    }

    void insert(Circle circle, UUID thread, UUID message, byte[] body, String language) {
        jdbc.sql(
                        """
                        insert into circles.message (network_id, circle_id, thread_id, id, member_id, body, language, vanishes_at)
                        values (:network, :circle, :thread, :message, :me, :body, :language, :vanishes)
                        """)
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("thread", thread)
                .param("message", message)
                .param("me", circle.me())
                .param("body", body)
                .param("language", language)
                .param("vanishes", Timestamp.from(circle.vanishing()))
                .update();
    }

    /** Zero when it was removed meanwhile. */
    int edit(Circle circle, UUID message, byte[] body, String language) {
        return jdbc.sql(
                        """
                        update circles.message set body = :body, language = :language, edited_at = now()
                        where network_id = :network and circle_id = :circle and id = :message and member_id = :me and removed_at is null
                        """)
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("message", message)
                .param("me", circle.me())
                .param("body", body)
                .param("language", language)
                .update();
    }

    /** The words are gone, the place stays. */
    int remove(Circle circle, UUID message, byte @Nullable [] reason) {
        return jdbc.sql(
                        """
                        update circles.message set body = null, removed_at = now(), reason = :reason
                        where network_id = :network and circle_id = :circle and id = :message and removed_at is null
                        """)
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("message", message)
                .param("reason", reason)
                .update();
    }
}
