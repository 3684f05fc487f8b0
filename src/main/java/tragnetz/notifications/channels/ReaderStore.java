package tragnetz.notifications.channels;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;
import java.util.UUID;

@Repository
class ReaderStore {

    private final JdbcClient jdbc;

    ReaderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Reader> reader(UUID account) {
        return jdbc.sql(
                        """
                        select a.account_id, case when s.account_id is null then a.address end as address, a.ui_language, a.neutral,
                            a.quiet_from, a.quiet_until, coalesce(p.daily, false) as daily, coalesce(p.hour, 7) as hour, p.zone
                        from identity.pub_addressee a
                        left join notifications.preference p using (account_id)
                        left join notifications.pub_suspended s using (account_id)
                        where a.account_id = :account
                        """)
                .param("account", account)
                .query(Reader.class)
                .optional();
    }
}
