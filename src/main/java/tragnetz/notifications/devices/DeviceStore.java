package tragnetz.notifications.devices;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.UUID;

@Repository
class DeviceStore {

    private final JdbcClient jdbc;

    DeviceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DevicesPage.Device> all(UUID account) {
        return jdbc.sql(
                        """
                        select id, label, created_at::date as since from notifications.device
                        where account_id = :account order by created_at desc, id limit 50
                        """)
                .param("account", account)
                .query(DevicesPage.Device.class)
                .list();
    }

    void add(UUID account, String endpoint, String label) {
        jdbc.sql(
                        """
                        insert into notifications.device (account_id, endpoint, label) values (:account, :endpoint, :label)
                        on conflict (account_id, endpoint) do update set label = excluded.label
                        """)
                .param("account", account)
                .param("endpoint", endpoint)
                .param("label", label)
                .update();
    }

    int remove(UUID account, UUID id) {
        return jdbc.sql("delete from notifications.device where account_id = :account and id = :id")
                .param("account", account)
                .param("id", id)
                .update();
    }
}
