package tragnetz.networks.memberships;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.UUID;

/** The history of memberships. */
@Repository
class EventStore {

    private final JdbcClient jdbc;

    EventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EventTold> history(UUID network, UUID organisation) {
        return jdbc.sql(
                        """
                        select e.event, e.name, e.reason, n.display_name as by, e.at::date as day
                        from networks.membership_event e left join identity.pub_name n on n.account_id = e.by_id
                        where e.network_id = :network and e.organisation_id = :organisation order by e.at desc, e.id limit 200
                        """)
                .param("network", network)
                .param("organisation", organisation)
                .query(EventTold.class)
                .list();
    }

    void note(UUID network, UUID organisation, String event, String reason, UUID by) {
        jdbc.sql(
                        """
                        insert into networks.membership_event (network_id, id, organisation_id, name, event, reason, by_id)
                        select :network, :id, o.id, o.name, :event, :reason, :by from networks.organisation o where o.id = :organisation
                        """)
                .param("network", network)
                .param("id", UUID.randomUUID())
                .param("organisation", organisation)
                .param("event", event)
                .param("reason", reason)
                .param("by", by)
                .update();
    }
}
