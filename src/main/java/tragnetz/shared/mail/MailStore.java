package tragnetz.shared.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
class MailStore {

    record Waiting(
            UUID id,
            String recipient,
            String language,
            String subject,
            String body,
            boolean neutral,
            int attempts,
            @Nullable Instant goodUntil) {}

    private final JdbcClient jdbc;

    MailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Mail mail, String subject) {
        jdbc.sql(
                        """
                        insert into shared.mail (account_id, recipient, language, subject, body, neutral, good_until)
                        values (:account, :recipient, :language, :subject, :body, :neutral, :until)
                        """)
                .param("account", mail.to().account())
                .param("recipient", mail.to().address().text())
                .param("language", mail.to().language().code())
                .param("subject", subject)
                .param("body", mail.body())
                .param("neutral", mail.to().neutral())
                .param("until", mail.goodUntil() == null ? null : Timestamp.from(mail.goodUntil()))
                .update();
    }

    /** The mail that has waited longest; kept from other nodes until the transaction ends. */
    Optional<Waiting> next() {
        return jdbc.sql(
                        """
                        select id, recipient, language, subject, body, neutral, attempts, good_until from shared.mail
                        where sent_at is null and failed_at is null and due_at <= now()
                        order by due_at limit 1 for update skip locked
                        """)
                .query(Waiting.class)
                .optional();
    }

    void sent(UUID id) {
        jdbc.sql("update shared.mail set sent_at = now(), body = '' where id = :id")
                .param("id", id)
                .update();
    }

    void failed(UUID id) {
        jdbc.sql("update shared.mail set failed_at = now(), body = '' where id = :id")
                .param("id", id)
                .update();
    }

    void later(UUID id, Duration pause) {
        jdbc.sql(
                        """
                        update shared.mail set attempts = attempts + 1, due_at = now() + make_interval(secs => :pause)
                        where id = :id
                        """)
                .param("id", id)
                .param("pause", pause.toSeconds())
                .update();
    }

    long waiting() {
        return jdbc.sql(
                        "select count(*) from shared.mail where sent_at is null and failed_at is"
                                + " null")
                .query(Long.class)
                .single();
    }

    List<OutboxPage.Line> newest() {
        return jdbc.sql(
                        """
                        select recipient, language, subject, body, created_at, sent_at is not null as sent
                        from shared.mail order by created_at desc, id limit 50
                        """)
                .query(OutboxPage.Line.class)
                .list();
    }
}
