package tragnetz.notifications.notices;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import tragnetz.notifications.Notice;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

@Repository
class NoticeStore {

    /**
     * A notice as it lies there.
     *
     * @param words JSON object of the sentences' arguments
     */
    record Row(UUID id, String kind, String words, Instant createdAt, @Nullable Instant readAt) {}

    /**
     * How notices come.
     *
     * @param mailed the kinds that come by mail as long as nobody has chosen
     * @param apart the kinds whose mails somebody else writes
     * @param once whether an unread one of the same kind and page is enough
     * @param since whether the same one from that moment on is enough, read or not; null for no
     */
    record Ways(Set<String> mailed, Set<String> apart, boolean once, @Nullable Instant since) {}

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Puts the notices down; a mail or a push follows where the person wants one.
     *
     * @param ways how they come
     */
    int insert(List<Notice> notices, Ways ways) {
        return jdbc.sql(
                        """
                        insert into notifications.notice (account_id, kind, words, path, mail_due, push_due)
                        select told.account, told.kind, told.words, told.path,
                            case when coalesce(c.mail, told.mailed) and not told.apart then now() end,
                            case when coalesce(c.push, true)
                                and exists (select from notifications.device d where d.account_id = told.account) then now() end
                        from unnest(cast(:accounts as uuid[]), cast(:kinds as text[]), cast(:words as jsonb[]), cast(:paths as text[]),
                            cast(:mailed as boolean[]), cast(:apart as boolean[])) as told (account, kind, words, path, mailed, apart)
                        left join notifications.choice c on c.account_id = told.account and c.kind = told.kind
                        where not exists (select from notifications.notice n where n.account_id = told.account
                            and n.kind = told.kind and n.path = told.path
                            and (:once and n.read_at is null or n.words = told.words and n.created_at >= :since::timestamptz))
                        """)
                .param("accounts", each(notices, it -> it.account().toString()))
                .param("kinds", each(notices, Notice::kind))
                .param(
                        "words",
                        each(notices, it -> JsonMapper.shared().writeValueAsString(it.words())))
                .param("paths", each(notices, Notice::path))
                .param("mailed", each(notices, it -> "" + ways.mailed().contains(it.kind())))
                .param("apart", each(notices, it -> "" + ways.apart().contains(it.kind())))
                .param("once", ways.once())
                .param(
                        "since",
                        ways.since() == null ? null : Timestamp.from(ways.since()),
                        Types.TIMESTAMP)
                .update();
    }

    List<Row> page(UUID account, int most, long skip) {
        return jdbc.sql(
                        """
                        select id, kind, words::text as words, created_at, read_at from notifications.notice
                        where account_id = :account order by created_at desc, id limit :most offset :skip
                        """)
                .param("account", account)
                .param("most", most)
                .param("skip", skip)
                .query(Row.class)
                .list();
    }

    long count(UUID account) {
        return jdbc.sql("select count(*) from notifications.notice where account_id = :account")
                .param("account", account)
                .query(Long.class)
                .single();
    }

    /** How many are unread; counts to 100, nobody reads a larger number. */
    int unread(UUID account) {
        return jdbc.sql(
                        """
                        select count(*) from (select from notifications.notice
                            where account_id = :account and read_at is null limit 100) as counted
                        """)
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    /** Where the notice leads; from now on it is read, and comes by no other way. */
    Optional<String> read(UUID account, UUID id) {
        return jdbc.sql(
                        """
                        update notifications.notice set read_at = coalesce(read_at, now()), mail_due = null, push_due = null
                        where account_id = :account and id = :id returning path
                        """)
                .param("account", account)
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void readAll(UUID account) {
        jdbc.sql(
                        """
                        update notifications.notice set read_at = now(), mail_due = null, push_due = null
                        where account_id = :account and read_at is null
                        """)
                .param("account", account)
                .update();
    }

    private static String[] each(List<Notice> notices, Function<Notice, String> part) {
        return notices.stream().map(part).toArray(String[]::new);
    }
}
