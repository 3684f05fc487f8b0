package tragnetz.circles.calls;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who can be asked for help from outside a circle; in the machine room. */
@Repository
class CircleCoordinatorStore {

    private final JdbcClient jdbc;

    CircleCoordinatorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who coordinates the network, without that member of the circle. */
    List<UUID> of(UUID network, UUID circle, UUID member) {
        return jdbc.sql(
                        """
                        select distinct s.account_id from networks.pub_seat s where s.network_id = :network and s.role = 'coordinator'
                        and not exists (select from circles.belonging b where b.network_id = :network and b.circle_id = :circle
                            and b.member_id = :member and b.account_id = s.account_id) limit 100
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("member", member)
                .query(UUID.class)
                .list();
    }

    /** These people, without that member of the circle. */
    List<UUID> without(UUID network, UUID circle, UUID member, Collection<UUID> people) {
        return jdbc.sql(
                        """
                        select p.id from unnest(cast(:people as uuid[])) as p (id)
                        where not exists (select from circles.belonging b where b.network_id = :network and b.circle_id = :circle
                            and b.member_id = :member and b.account_id = p.id) limit 100
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("member", member)
                .param("people", people.stream().map(UUID::toString).toArray(String[]::new))
                .query(UUID.class)
                .list();
    }
}
