package tragnetz.identity.sessions;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
class SessionStore {

    record Entered(
            UUID accountId,
            UUID id,
            String displayName,
            boolean administrator,
            Instant seenAt,
            @Nullable Instant strongAt,
            boolean sharedPhone) {}

    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Entered> entered(byte[] tokenHash) {
        return jdbc.sql(
                        """
                        select s.account_id, s.id, a.display_name, a.administrator, s.seen_at, s.strong_at, s.shared_phone
                        from identity.session s join identity.account a using (account_id)
                        where s.token_hash = :hash and s.expires_at > now()
                        """)
                .param("hash", tokenHash)
                .query(Entered.class)
                .optional();
    }

    void insert(
            UUID account,
            UUID id,
            byte[] tokenHash,
            Instant expires,
            String device,
            boolean strong,
            boolean sharedPhone) {
        jdbc.sql(
                        """
                        insert into identity.session (account_id, id, token_hash, expires_at, device, strong_at, shared_phone)
                        values (:account, :id, :hash, :expires, :device, case when :strong then now() end, :shared)
                        """)
                .param("account", account)
                .param("id", id)
                .param("hash", tokenHash)
                .param("expires", java.sql.Timestamp.from(expires))
                .param("device", device)
                .param("strong", strong)
                .param("shared", sharedPhone)
                .update();
    }

    /** Counts as a change of the profile: a form opened before it may not undo it unseen. */
    void share(UUID account) {
        jdbc.sql(
                        """
                        update identity.account set shared_phone = true, version = version + 1
                        where account_id = :account and not shared_phone
                        """)
                .param("account", account)
                .update();
    }

    void seen(UUID account, UUID id) {
        jdbc.sql(
                        "update identity.session set seen_at = now() where account_id = :account"
                                + " and id = :id")
                .param("account", account)
                .param("id", id)
                .update();
    }

    /** All sessions of the person, newest first. */
    List<SessionsPage.Line> all(UUID account) {
        return jdbc.sql(
                        """
                        select id, device, created_at, seen_at, shared_phone from identity.session
                        where account_id = :account and expires_at > now() order by created_at desc, id limit 100
                        """)
                .param("account", account)
                .query(SessionsPage.Line.class)
                .list();
    }

    int end(UUID account, UUID id) {
        return jdbc.sql("delete from identity.session where account_id = :account and id = :id")
                .param("account", account)
                .param("id", id)
                .update();
    }

    void endOthers(UUID account, UUID id) {
        jdbc.sql("delete from identity.session where account_id = :account and id <> :id")
                .param("account", account)
                .param("id", id)
                .update();
    }

    void strengthen(UUID account, UUID id) {
        jdbc.sql(
                        "update identity.session set strong_at = now() where account_id = :account"
                                + " and id = :id")
                .param("account", account)
                .param("id", id)
                .update();
    }

    void endAll(UUID account) {
        jdbc.sql("delete from identity.session where account_id = :account")
                .param("account", account)
                .update();
    }
}
