package tragnetz.circles.threads;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.circles.circles.Circle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Messages a host was asked to look at. */
@Repository
class ReportStore {

    record Row(
            UUID id,
            UUID messageId,
            UUID threadId,
            String kind,
            byte @Nullable [] note,
            Instant reportedAt,
            String author,
            byte @Nullable [] body,
            String language) {}

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(Circle circle) {
        return jdbc.sql(
                        "select count(*) from circles.report where network_id = :network and"
                                + " circle_id = :circle")
                .param("network", circle.network())
                .param("circle", circle.id())
                .query(Integer.class)
                .single();
    }

    /** Who reported is not told. */
    List<Row> of(Circle circle) {
        return jdbc.sql(
                        """
                        select r.id, r.message_id, m.thread_id, r.kind, r.note, r.reported_at, a.name as author, m.body, m.language
                        from circles.report r
                        join circles.message m on m.network_id = r.network_id and m.circle_id = r.circle_id and m.id = r.message_id
                        join circles.member a on a.network_id = m.network_id and a.circle_id = m.circle_id and a.id = m.member_id
                        where r.network_id = :network and r.circle_id = :circle order by r.reported_at limit 100
                        """)
                .param("network", circle.network())
                .param("circle", circle.id())
                .query(Row.class)
                .list();
    }

    /** Does nothing when the member has reported the message before. */
    void insert(Circle circle, UUID report, UUID message, String kind, byte @Nullable [] note) {
        jdbc.sql(
                        """
                        insert into circles.report (network_id, circle_id, id, message_id, member_id, kind, note)
                        values (:network, :circle, :report, :message, :me, :kind, :note) on conflict do nothing
                        """)
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("report", report)
                .param("message", message)
                .param("me", circle.me())
                .param("kind", kind)
                .param("note", note)
                .update();
    }

    int delete(Circle circle, UUID report) {
        return jdbc.sql(
                        """
                        delete from circles.report where network_id = :network and circle_id = :circle and id = :report
                        """)
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("report", report)
                .update();
    }
}
