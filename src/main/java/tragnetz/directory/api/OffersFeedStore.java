package tragnetz.directory.api;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.i18n.Language;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

@Repository
class OffersFeedStore {

    private static final String LATEST =
            PublicOfferStore.TOLD.formatted(
                    PublicOfferStore.PUBLIC
                            + """
                            and exists (select from networks.pub_membership m
                                where m.network_id = :network and m.organisation_id = o.organisation_id and not m.paused)
                            order by o.changed_at desc, o.id limit :most
                            """);

    private final JdbcClient jdbc;

    OffersFeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A network's offers, those changed last first. */
    List<Published> latest(UUID network, Language language, int most) {
        return jdbc
                .sql(LATEST)
                .param("network", network)
                .param("language", language.code())
                .param("most", most)
                .query(Published.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(Published::modified).reversed())
                .toList();
    }

    /** Whether the network has put its offers away. */
    boolean closed(UUID network) {
        return jdbc.sql(
                        "select exists (select from networks.pub_closed_module where network_id ="
                                + " :network and name = 'offers')")
                .param("network", network)
                .query(Boolean.class)
                .single();
    }
}
