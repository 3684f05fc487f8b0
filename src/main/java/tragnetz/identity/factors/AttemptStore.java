package tragnetz.identity.factors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.UUID;

@Repository
class AttemptStore {

    private static final String PAUSE =
            "least(interval '1 hour', interval '10 seconds' * power(2, least(a.tries - 5, 12)))";

    private final JdbcClient jdbc;

    AttemptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it is too early for another try. */
    boolean count(UUID account, String kind) {
        return jdbc.sql(
                                """
                                insert into identity.attempt as a (account_id, kind, tries, last_at)
                                values (:account, :kind, 1, now())
                                on conflict (account_id, kind) do update set tries = a.tries + 1, last_at = now()
                                where a.tries < 5 or a.last_at + %s <= now()
                                """
                                        .formatted(PAUSE))
                        .param("account", account)
                        .param("kind", kind)
                        .update()
                == 1;
    }

    /** Seconds until the next try counts. */
    long wait(UUID account, String kind) {
        return jdbc.sql(
                        """
                        select greatest(1, ceil(extract(epoch from a.last_at + %s - now())))::bigint
                        from identity.attempt a where a.account_id = :account and a.kind = :kind
                        """
                                .formatted(PAUSE))
                .param("account", account)
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    void delete(UUID account, String kind) {
        jdbc.sql("delete from identity.attempt where account_id = :account and kind = :kind")
                .param("account", account)
                .param("kind", kind)
                .update();
    }
}
