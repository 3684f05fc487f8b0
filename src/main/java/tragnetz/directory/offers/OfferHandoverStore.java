package tragnetz.directory.offers;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.networks.Handover;
import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.UUID;

/** What the directory hands over: offers and imports. */
@Repository
@Order(10)
class OfferHandoverStore implements Handover {

    private record Counts(long offers, long imports) {}

    private final JdbcClient jdbc;

    OfferHandoverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> lines(UUID network, Language reader) {
        Counts counts =
                jdbc.sql(
                                """
                                select (select count(*) from directory.offer where state = 'published' and organisation_id in
                                        (select organisation_id from networks.pub_membership where network_id = :network)) as offers,
                                    (select count(*) from directory.import_run where network_id = :network) as imports
                                """)
                        .param("network", network)
                        .query(Counts.class)
                        .single();
        return List.of(
                Line.exists("handover.offers", counts.offers(), null),
                Line.exists("handover.imports", counts.imports(), "imports"));
    }
}
