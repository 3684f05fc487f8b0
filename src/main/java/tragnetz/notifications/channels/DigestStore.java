package tragnetz.notifications.channels;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Repository
class DigestStore {

    record Due(UUID id, String kind, String words, String path, Instant createdAt) {}

    private final JdbcClient jdbc;

    DigestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People for whom a mail is due, those who have waited longest first. */
    List<UUID> waiting(int most) {
        return jdbc.sql(
                        """
                        select account_id from notifications.notice where mail_due <= now()
                        group by account_id order by min(mail_due) limit :most
                        """)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** Taken for this transaction, so that a reader who reads meanwhile waits for it. */
    List<Due> due(UUID account, int most) {
        return jdbc.sql(
                        """
                        select id, kind, words::text as words, path, created_at from notifications.notice
                        where account_id = :account and mail_due <= now() order by created_at limit :most for update
                        """)
                .param("account", account)
                .param("most", most)
                .query(Due.class)
                .list();
    }

    /** Null when it has been seen to. */
    void postpone(UUID account, List<UUID> notices, @Nullable Instant until) {
        jdbc.sql(
                        """
                        update notifications.notice set mail_due = cast(:until as timestamptz)
                        where account_id = :account and id = any (cast(:ids as uuid[]))
                        """)
                .param("account", account)
                .param("ids", notices.stream().map(UUID::toString).toArray(String[]::new))
                .param("until", until == null ? null : Timestamp.from(until))
                .update();
    }
}
