package tragnetz.notifications.channels;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Repository
class PushStore {

    record Device(UUID accountId, UUID id, String endpoint) {}

    private final JdbcClient jdbc;

    PushStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People whose devices are to be woken. */
    List<UUID> waiting(int most) {
        return jdbc.sql(
                        """
                        select account_id from notifications.notice where push_due <= now()
                        group by account_id order by min(push_due) limit :most
                        """)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** Null when the wake-up is on its way; how many were due. */
    int postpone(UUID account, @Nullable Instant until) {
        return jdbc.sql(
                        """
                        update notifications.notice set push_due = cast(:until as timestamptz)
                        where account_id = :account and push_due <= now()
                        """)
                .param("account", account)
                .param("until", until == null ? null : Timestamp.from(until))
                .update();
    }

    List<Device> devices(UUID account) {
        return jdbc.sql(
                        """
                        select account_id, id, endpoint from notifications.device where account_id = :account limit 50
                        """)
                .param("account", account)
                .query(Device.class)
                .list();
    }

    int reached(Device device) {
        return jdbc.sql(
                        """
                        update notifications.device set reached_at = now() where account_id = :account and id = :id
                        """)
                .param("account", device.accountId())
                .param("id", device.id())
                .update();
    }

    int forget(Device device) {
        return jdbc.sql("delete from notifications.device where account_id = :account and id = :id")
                .param("account", device.accountId())
                .param("id", device.id())
                .update();
    }
}
