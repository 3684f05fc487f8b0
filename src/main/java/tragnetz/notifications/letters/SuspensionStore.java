package tragnetz.notifications.letters;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.UUID;

@Repository
class SuspensionStore {

    private final JdbcClient jdbc;

    SuspensionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A mail to the account came back.
     *
     * @param hard whether once is enough; otherwise the third time within a month
     */
    void strike(UUID account, String reason, boolean hard) {
        jdbc.sql(
                        """
                        insert into notifications.suspension as s (account_id, reason, suspended_at)
                        select account_id, :reason, case when :hard then now() end from identity.pub_addressee where account_id = :account
                        on conflict (account_id) do update set reason = :reason, struck_at = now(),
                            strikes = case when s.struck_at < now() - interval '30 days' then 1 else s.strikes + 1 end,
                            suspended_at = coalesce(s.suspended_at, case when :hard
                                or s.strikes >= 2 and s.struck_at >= now() - interval '30 days' then now() end)
                        """)
                .param("account", account)
                .param("reason", reason)
                .param("hard", hard)
                .update();
    }
}
