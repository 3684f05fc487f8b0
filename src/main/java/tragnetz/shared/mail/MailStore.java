package tragnetz.shared.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

@Repository
class MailStore {

    record Waiting(
            UUID id,
            @Nullable UUID accountId,
            String recipient,
            String language,
            String subject,
            String body,
            boolean neutral,
            boolean once,
            boolean bulk,
            @Nullable String token,
            boolean answered,
            @Nullable String unsubscription,
            int attempts,
            @Nullable Instant goodUntil) {}

    /** A mail with the number it gets. */
    record Numbered(UUID id, Mail mail, String subject) {}

    private final JdbcClient jdbc;

    MailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int insert(List<Numbered> mails) {
        return jdbc.sql(
                        """
                        insert into shared.mail (id, account_id, recipient, language, subject, body, neutral, good_until, once, bulk, token,
                            answered, unsubscription)
                        select * from unnest(cast(:ids as uuid[]), cast(:accounts as uuid[]), cast(:recipients as text[]),
                            cast(:languages as text[]), cast(:subjects as text[]), cast(:bodies as text[]), cast(:neutral as boolean[]),
                            cast(:until as timestamptz[]), cast(:once as boolean[]), cast(:bulk as boolean[]), cast(:tokens as text[]),
                            cast(:answered as boolean[]), cast(:unsubscriptions as text[]))
                        """)
                .param("ids", each(mails, Numbered::id))
                .param("accounts", each(mails, it -> it.mail().to().account()))
                .param("recipients", each(mails, it -> it.mail().to().address().text()))
                .param("languages", each(mails, it -> it.mail().to().language().code()))
                .param("subjects", each(mails, Numbered::subject))
                .param("bodies", each(mails, it -> it.mail().body()))
                .param("neutral", each(mails, it -> it.mail().to().neutral()))
                .param("until", each(mails, it -> it.mail().goodUntil()))
                .param("once", each(mails, it -> it.mail().manner().once()))
                .param("bulk", each(mails, it -> it.mail().manner().bulk()))
                .param("tokens", each(mails, it -> it.mail().manner().token()))
                .param("answered", each(mails, it -> it.mail().manner().answered()))
                .param("unsubscriptions", each(mails, it -> it.mail().manner().unsubscription()))
                .update();
    }

    /** The mails that have waited longest, single ones before many alike. */
    List<Waiting> next(int most) {
        return jdbc.sql(
                        """
                        select id, account_id, recipient, language, subject, body, neutral, once, bulk, token, answered, unsubscription,
                            attempts, good_until
                        from shared.mail
                        where sent_at is null and failed_at is null and leaving_at is null and not held and due_at <= now()
                        order by bulk, due_at limit :most
                        """)
                .param("most", most)
                .query(Waiting.class)
                .list();
    }

    /** Mails whose sender fell while they were leaving; long after any connection has timed out. */
    List<Waiting> lost() {
        return jdbc.sql(
                        """
                        select id, account_id, recipient, language, subject, '' as body, neutral, once, bulk, token, answered, unsubscription,
                            attempts, good_until
                        from shared.mail
                        where sent_at is null and failed_at is null and not held and leaving_at < now() - interval '3 minutes' limit 100
                        """)
                .query(Waiting.class)
                .list();
    }

    /** False when somebody else sends it already. */
    boolean leaves(UUID id) {
        return jdbc.sql(
                                """
                                update shared.mail set leaving_at = now()
                                where id = :id and leaving_at is null and sent_at is null and failed_at is null
                                """)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** The text goes; what is left is that there was a mail. */
    boolean end(UUID id, boolean sent) {
        return jdbc.sql(
                                """
                                update shared.mail set sent_at = case when :sent then now() end, failed_at = case when :sent then null else now() end,
                                    body = '', token = null, unsubscription = null
                                where id = :id and sent_at is null and failed_at is null
                                """)
                        .param("id", id)
                        .param("sent", sent)
                        .update()
                == 1;
    }

    boolean later(UUID id, Duration pause) {
        return jdbc.sql(
                                """
                                update shared.mail set attempts = attempts + 1, leaving_at = null,
                                    due_at = now() + make_interval(secs => :pause)
                                where id = :id
                                """)
                        .param("id", id)
                        .param("pause", pause.toSeconds())
                        .update()
                == 1;
    }

    private static @Nullable String[] each(
            List<Numbered> mails, Function<Numbered, @Nullable Object> part) {
        return mails.stream()
                .map(part)
                .map(it -> Objects.toString(it, null))
                .toArray(String[]::new);
    }
}
