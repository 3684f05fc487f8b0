package tragnetz.notifications.settings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Repository
class SettingsStore {

    record Rhythm(boolean daily, int hour, String zone) {}

    record Choice(String kind, boolean mail, boolean push) {}

    private final JdbcClient jdbc;

    SettingsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Rhythm> rhythm(UUID account) {
        return jdbc.sql(
                        """
                        select daily, hour, zone from notifications.preference where account_id = :account
                        """)
                .param("account", account)
                .query(Rhythm.class)
                .optional();
    }

    Map<String, Choice> choices(UUID account) {
        return jdbc
                .sql(
                        """
                        select kind, mail, push from notifications.choice where account_id = :account limit 200
                        """)
                .param("account", account)
                .query(Choice.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Choice::kind, it -> it));
    }

    void save(UUID account, Rhythm rhythm) {
        jdbc.sql(
                        """
                        insert into notifications.preference (account_id, daily, hour, zone) values (:account, :daily, :hour, :zone)
                        on conflict (account_id) do update set daily = excluded.daily, hour = excluded.hour, zone = excluded.zone
                        """)
                .param("account", account)
                .param("daily", rhythm.daily())
                .param("hour", rhythm.hour())
                .param("zone", rhythm.zone())
                .update();
    }

    void choose(UUID account, String kind, boolean mail, boolean push) {
        jdbc.sql(
                        """
                        insert into notifications.choice (account_id, kind, mail, push) values (:account, :kind, :mail, :push)
                        on conflict (account_id, kind) do update set mail = excluded.mail, push = excluded.push
                        """)
                .param("account", account)
                .param("kind", kind)
                .param("mail", mail)
                .param("push", push)
                .update();
    }

    /** What still waits is looked at again under the new settings. */
    void reconsider(UUID account) {
        jdbc.sql(
                        """
                        update notifications.notice n set
                            mail_due = case when n.mail_due is not null and coalesce(c.mail, true) then now() end,
                            push_due = case when n.push_due is not null and coalesce(c.push, true) then now() end
                        from notifications.notice o left join notifications.choice c on c.account_id = o.account_id and c.kind = o.kind
                        where n.account_id = :account and o.account_id = n.account_id and o.id = n.id
                            and (n.mail_due is not null or n.push_due is not null)
                        """)
                .param("account", account)
                .update();
    }

    Optional<LocalDate> suspension(UUID account) {
        return jdbc.sql(
                        """
                        select suspended_at::date from notifications.suspension
                        where account_id = :account and suspended_at is not null
                        """)
                .param("account", account)
                .query(LocalDate.class)
                .optional();
    }

    void resume(UUID account) {
        jdbc.sql("delete from notifications.suspension where account_id = :account")
                .param("account", account)
                .update();
    }

    long devices(UUID account) {
        return jdbc.sql("select count(*) from notifications.device where account_id = :account")
                .param("account", account)
                .query(Long.class)
                .single();
    }
}
