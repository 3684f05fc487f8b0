package tragnetz.circulars.circulars;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.networks.Handover;
import tragnetz.shared.i18n.Dates;
import tragnetz.shared.i18n.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Circulars that somebody has begun, and those that leave without anybody's doing. */
@Repository
@Order(30)
class CircularHandoverStore implements Handover {

    private record Counts(long drafts, long scheduled, @Nullable LocalDate next) {}

    private final JdbcClient jdbc;

    CircularHandoverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> lines(UUID network, Language reader) {
        Counts counts =
                jdbc.sql(
                                """
                                select count(*) filter (where state = 'draft') as drafts, count(*) filter (where state = 'scheduled') as scheduled,
                                    min(due_at) filter (where state = 'scheduled')::date as next
                                from circulars.circular where network_id = :network
                                """)
                        .param("network", network)
                        .query(Counts.class)
                        .single();
        List<Line> lines = new ArrayList<>();
        if (counts.drafts() > 0) {
            lines.add(Line.exists("circulars.handover.drafts", counts.drafts(), "circulars"));
        }
        if (counts.next() != null) {
            String day = Dates.day(counts.next(), reader);
            lines.add(
                    Line.due(
                            "circulars.handover.scheduled",
                            List.of(counts.scheduled(), day),
                            "circulars"));
        }
        return lines;
    }
}
