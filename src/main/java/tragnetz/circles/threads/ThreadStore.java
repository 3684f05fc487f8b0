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

/** Topics of a circle, their subjects sealed. */
@Repository
class ThreadStore {

    record Row(
            UUID id,
            byte[] subject,
            String language,
            @Nullable UUID memberId,
            Instant lastAt,
            @Nullable String last,
            int unread,
            int messages,
            Instant vanishesAt) {}

    static final int PAGE = 30;

    private static final String LINES =
            """
            select h.id, h.subject, h.language, h.member_id, h.last_at, h.vanishes_at,
                (select a.name from circles.message m join circles.member a on a.network_id = m.network_id and a.circle_id = m.circle_id
                    and a.id = m.member_id where m.network_id = h.network_id and m.circle_id = h.circle_id and m.thread_id = h.id
                    order by m.sent_at desc limit 1) as last,
                (select count(*) from circles.message m where m.network_id = h.network_id and m.circle_id = h.circle_id
                    and m.thread_id = h.id) as messages,
                (select count(*) from circles.message m where m.network_id = h.network_id and m.circle_id = h.circle_id
                    and m.thread_id = h.id and m.removed_at is null and m.member_id <> :me and m.sent_at > coalesce((select r.read_at from circles.reading r
                        where r.network_id = h.network_id and r.circle_id = h.circle_id and r.thread_id = h.id and r.member_id = :me), '-infinity')) as unread
            from circles.thread h where h.network_id = :network and h.circle_id = :circle
            """;

    private final JdbcClient jdbc;

    ThreadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The liveliest first. */
    List<Row> of(Circle circle, int page) {
        return jdbc.sql(LINES + " order by h.last_at desc, h.id limit :limit offset :offset")
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("me", circle.me())
                .param("limit", PAGE)
                .param("offset", (page - 1) * PAGE)
                .query(Row.class)
                .list();
    }

    int count(Circle circle) {
        return jdbc.sql(
                        "select count(*) from circles.thread where network_id = :network and"
                                + " circle_id = :circle")
                .param("network", circle.network())
                .param("circle", circle.id())
                .query(Integer.class)
                .single();
    }

    Optional<Row> one(Circle circle, UUID thread) {
        return jdbc.sql(LINES + " and h.id = :thread")
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("me", circle.me())
                .param("thread", thread)
                .query(Row.class)
                .optional();
    }

    void insert(Circle circle, UUID thread, byte[] subject, String language) {
        jdbc.sql(
                        """
                        insert into circles.thread (network_id, circle_id, id, member_id, subject, language, vanishes_at)
                        values (:network, :circle, :thread, :me, :subject, :language, :vanishes)
                        """)
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("thread", thread)
                .param("me", circle.me())
                .param("subject", subject)
                .param("language", language)
                .param("vanishes", Timestamp.from(circle.vanishing()))
                .update();
    }

    /** A topic lives as long as its last message. */
    void touch(Circle circle, UUID thread) {
        jdbc.sql(
                        """
                        update circles.thread set last_at = now(), vanishes_at = greatest(vanishes_at, :vanishes)
                        where network_id = :network and circle_id = :circle and id = :thread
                        """)
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("thread", thread)
                .param("vanishes", Timestamp.from(circle.vanishing()))
                .update();
    }

    /** The viewer has read the topic as far as it goes now. */
    void read(Circle circle, UUID thread) {
        jdbc.sql(
                        """
                        insert into circles.reading (network_id, circle_id, thread_id, member_id, read_at)
                        values (:network, :circle, :thread, :me, clock_timestamp())
                        on conflict (network_id, circle_id, thread_id, member_id) do update set read_at = excluded.read_at
                        """)
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("thread", thread)
                .param("me", circle.me())
                .update();
    }
}
