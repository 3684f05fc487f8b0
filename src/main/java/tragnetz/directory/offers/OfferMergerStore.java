package tragnetz.directory.offers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.networks.Mergeable;

import java.util.List;
import java.util.UUID;

/** Offers move when two records of an organisation become one; imports find them again. */
@Repository
class OfferMergerStore implements Mergeable {

    private final JdbcClient jdbc;

    OfferMergerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String sentence() {
        return "mergers.offers";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public long count(UUID organisation) {
        return jdbc.sql("select count(*) from directory.offer where organisation_id = :from")
                .param("from", organisation)
                .query(Long.class)
                .single();
    }

    /** Texts follow their offer by its key. */
    @Override
    public void move(UUID from, UUID to) {
        for (String table : List.of("offer", "import_item", "import_row")) {
            jdbc.sql(
                            "update directory.%s set organisation_id = :into where organisation_id = :from"
                                    .formatted(table))
                    .param("from", from)
                    .param("into", to)
                    .update();
        }
    }
}
