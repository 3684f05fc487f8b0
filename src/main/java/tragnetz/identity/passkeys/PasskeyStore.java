package tragnetz.identity.passkeys;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
class PasskeyStore {

    /** An answer to a challenge: for whom it was made, null at the sign-in. */
    record Asked(@Nullable UUID accountId) {}

    private final JdbcClient jdbc;

    PasskeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Passkey> of(UUID account) {
        return jdbc.sql(
                        """
                        select id, label, created_at, used_at from identity.passkey
                        where account_id = :account order by created_at limit 50
                        """)
                .param("account", account)
                .query(Passkey.class)
                .list();
    }

    boolean delete(UUID account, UUID id) {
        return jdbc.sql("delete from identity.passkey where account_id = :account and id = :id")
                        .param("account", account)
                        .param("id", id)
                        .update()
                == 1;
    }

    void ask(Bytes challenge, @Nullable UUID account) {
        jdbc.sql(
                        """
                        with old as (delete from identity.passkey_challenge where created_at < now() - interval '1 hour')
                        insert into identity.passkey_challenge (challenge, account_id) values (:challenge, :account)
                        """)
                .param("challenge", challenge.getBytes())
                .param("account", account)
                .update();
    }

    /** The challenge counts once, for five minutes. */
    Optional<Asked> answer(byte[] challenge) {
        return jdbc.sql(
                        """
                        delete from identity.passkey_challenge where challenge = :challenge
                        returning account_id, created_at > now() - interval '5 minutes' as young
                        """)
                .param("challenge", challenge)
                .query(
                        (row, _) ->
                                row.getBoolean("young")
                                        ? Optional.of(
                                                new Asked(row.getObject("account_id", UUID.class)))
                                        : Optional.<Asked>empty())
                .optional()
                .flatMap(it -> it);
    }
}
