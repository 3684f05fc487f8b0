package tragnetz.directory.offers;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.web.Waymarks;

import java.util.List;

/** The published offers of organisations in published networks. */
@Repository
@Order(2)
class OfferWaymarkStore implements Waymarks {

    private final JdbcClient jdbc;

    OfferWaymarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Waymark> waymarks(int most) {
        return jdbc.sql(
                        """
                        select '/offers/' || o.id as path, null as host from directory.offer o
                        where o.state = 'published' and exists (
                            select from networks.pub_membership m join networks.pub_revision r on r.network_id = m.network_id
                            where m.organisation_id = o.organisation_id and not m.paused)
                        order by o.changed_at desc, o.id limit :most
                        """)
                .param("most", most)
                .query(Waymark.class)
                .list();
    }
}
