package tragnetz.identity.passes;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.identity.CardState;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
class CardStore {

    private static final String CARD =
            """
            select c.account_id, c.id, c.network_id, c.issued_at, c.until, c.enrolled_at, c.pin_salt, c.pin_hash, c.blocked_at,
                c.replaced_at from identity.card c
            """;

    record Row(
            UUID accountId,
            UUID id,
            UUID networkId,
            Instant issuedAt,
            Instant until,
            @Nullable Instant enrolledAt,
            byte @Nullable [] pinSalt,
            byte @Nullable [] pinHash,
            @Nullable Instant blockedAt,
            @Nullable Instant replacedAt) {

        CardState state() {
            if (blockedAt != null) {
                return new CardState.Blocked(blockedAt);
            }
            if (enrolledAt != null) {
                return new CardState.Enrolled(enrolledAt);
            }
            return until.isAfter(Instant.now())
                    ? new CardState.Issued(until)
                    : new CardState.Expired(until);
        }
    }

    /** Who replaced a card, and when. */
    record Replacement(Instant at, @Nullable String by) {}

    private final JdbcClient jdbc;

    CardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> byLookup(byte[] lookup) {
        return jdbc.sql(CARD + "where c.lookup = :lookup")
                .param("lookup", lookup)
                .query(Row.class)
                .optional();
    }

    List<Row> present(List<UUID> accounts) {
        return jdbc.sql(CARD + "where c.account_id = any(:accounts) and c.replaced_at is null")
                .param("accounts", accounts.toArray(UUID[]::new))
                .query(Row.class)
                .list();
    }

    void insert(UUID account, UUID network, UUID issuer, byte[] lookup, Instant until) {
        jdbc.sql(
                        """
                        insert into identity.card (account_id, id, network_id, lookup, issued_by, until)
                        values (:account, :id, :network, :lookup, :issuer, :until)
                        """)
                .param("account", account)
                .param("id", UUID.randomUUID())
                .param("network", network)
                .param("lookup", lookup)
                .param("issuer", issuer)
                .param("until", Timestamp.from(until))
                .update();
    }

    /** False when somebody was faster or the time is over. */
    boolean enrol(Row card, byte[] salt, byte[] hash) {
        return jdbc.sql(
                                """
                                update identity.card set enrolled_at = now(), pin_salt = :salt, pin_hash = :hash
                                where account_id = :account and id = :id and enrolled_at is null and blocked_at is null
                                    and replaced_at is null and until > now()
                                """)
                        .param("salt", salt)
                        .param("hash", hash)
                        .param("account", card.accountId())
                        .param("id", card.id())
                        .update()
                == 1;
    }

    void block(UUID account) {
        jdbc.sql(
                        """
                        update identity.card set blocked_at = now()
                        where account_id = :account and replaced_at is null and blocked_at is null
                        """)
                .param("account", account)
                .update();
    }

    void replace(UUID account) {
        jdbc.sql(
                        """
                        update identity.card set replaced_at = now()
                        where account_id = :account and replaced_at is null
                        """)
                .param("account", account)
                .update();
    }

    String language(UUID account) {
        return jdbc.sql("select ui_language from identity.account where account_id = :account")
                .param("account", account)
                .query(String.class)
                .single();
    }

    /** The present card's issue, for the holder of an older one; empty when there is no older. */
    Optional<Replacement> replacement(UUID account) {
        return jdbc.sql(
                        """
                        select c.issued_at as at, a.display_name as by from identity.card c
                        left join identity.account a on a.account_id = c.issued_by
                        where c.account_id = :account and c.replaced_at is null
                            and exists (select from identity.card o where o.account_id = :account and o.replaced_at is not null)
                        """)
                .param("account", account)
                .query(Replacement.class)
                .optional();
    }
}
