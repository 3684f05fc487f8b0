package tragnetz.circles.circles;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.networks.Handover;
import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.UUID;

/** How many circles there are and when each forgets; what is said in them stays in them. */
@Repository
@Order(40)
class CircleHandoverStore implements Handover {

    private record Counted(long circles, int days) {}

    private final JdbcClient jdbc;

    CircleHandoverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> lines(UUID network, Language reader) {
        return jdbc
                .sql(
                        """
                        select count(*) as circles, days from circles.circle where network_id = :network group by days order by days
                        """)
                .param("network", network)
                .query(Counted.class)
                .stream()
                .map(
                        it ->
                                new Line(
                                        Part.EXISTS,
                                        "circles.handover.forget",
                                        List.of(it.circles(), it.days()),
                                        null,
                                        false))
                .toList();
    }
}
