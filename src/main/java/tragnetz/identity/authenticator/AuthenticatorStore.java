package tragnetz.identity.authenticator;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Repository
class AuthenticatorStore {

    record Row(byte[] seed, @Nullable Instant confirmedAt) {}

    private final JdbcClient jdbc;

    AuthenticatorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> find(UUID account) {
        return jdbc.sql(
                        "select seed, confirmed_at from identity.authenticator where account_id ="
                                + " :account")
                .param("account", account)
                .query(Row.class)
                .optional();
    }

    /** Replaces a draft, never a seed in use. */
    void draft(UUID account, byte[] seed) {
        jdbc.sql(
                        """
                        insert into identity.authenticator as a (account_id, seed) values (:account, :seed)
                        on conflict (account_id) do update set seed = excluded.seed, last_step = 0, created_at = now()
                        where a.confirmed_at is null
                        """)
                .param("account", account)
                .param("seed", seed)
                .update();
    }

    /** False when this step or a later one has been used before. */
    boolean use(UUID account, long step) {
        return jdbc.sql(
                                """
                                update identity.authenticator set last_step = :step, confirmed_at = coalesce(confirmed_at, now())
                                where account_id = :account and last_step < :step
                                """)
                        .param("account", account)
                        .param("step", step)
                        .update()
                == 1;
    }

    void delete(UUID account) {
        jdbc.sql("delete from identity.authenticator where account_id = :account")
                .param("account", account)
                .update();
    }

    int codes(UUID account) {
        return jdbc.sql("select count(*) from identity.recovery_code where account_id = :account")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    void insertCode(UUID account, byte[] hash) {
        jdbc.sql(
                        "insert into identity.recovery_code (account_id, code_hash) values"
                                + " (:account, :hash)")
                .param("account", account)
                .param("hash", hash)
                .update();
    }

    /** False when there is no such code, or no longer. */
    boolean useCode(UUID account, byte[] hash) {
        return jdbc.sql(
                                "delete from identity.recovery_code where account_id = :account and"
                                        + " code_hash = :hash")
                        .param("account", account)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    void deleteCodes(UUID account) {
        jdbc.sql("delete from identity.recovery_code where account_id = :account")
                .param("account", account)
                .update();
    }
}
