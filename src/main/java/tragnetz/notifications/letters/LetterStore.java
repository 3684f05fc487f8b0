package tragnetz.notifications.letters;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.crypto.Tokens;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Repository
class LetterStore {

    /**
     * For whom and for what an address was made.
     *
     * @param address the account's own; null for people without
     */
    record Opened(UUID accountId, String kind, UUID subject, @Nullable String address) {}

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int open(String kind, UUID subject, Map<UUID, String> tokens) {
        return jdbc.sql(
                        """
                        insert into notifications.correspondence (account_id, token_hash, kind, subject)
                        select account, sha256(convert_to(token, 'UTF8')), :kind, :subject
                        from unnest(cast(:accounts as uuid[]), cast(:tokens as text[])) as fresh (account, token)
                        """)
                .param(
                        "accounts",
                        tokens.keySet().stream().map(UUID::toString).toArray(String[]::new))
                .param("tokens", tokens.values().toArray(String[]::new))
                .param("kind", kind)
                .param("subject", subject)
                .update();
    }

    Optional<Opened> opened(String token) {
        return jdbc.sql(
                        """
                        select c.account_id, c.kind, c.subject, a.address
                        from notifications.correspondence c left join identity.pub_addressee a using (account_id)
                        where c.token_hash = :hash and c.opened_at > now() - interval '180 days'
                        """)
                .param("hash", Tokens.hash(token))
                .query(Opened.class)
                .optional();
    }

    /** False when this mail, or another copy of it, has been read before. */
    boolean read(UUID number, long validity, long uid, String fate) {
        return jdbc.sql(
                                """
                                insert into notifications.inbound (number, validity, uid, fate) values (:number, :validity, :uid, :fate)
                                on conflict do nothing
                                """)
                        .param("number", number)
                        .param("validity", validity)
                        .param("uid", uid)
                        .param("fate", fate)
                        .update()
                == 1;
    }
}
