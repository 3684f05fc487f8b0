package tragnetz.networks.ambassadors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ambassadors as the public sees them. */
@Repository
class FaceStore {

    private static final String OPEN =
            " from networks.ambassador_face where network_id = :network and (until is null or until"
                    + " >= current_date) ";

    private final JdbcClient jdbc;

    FaceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Face> of(UUID network, String language, int page, int size) {
        return jdbc.sql(
                        "select id, shown_name as name, languages, region"
                                + OPEN
                                + "and (:language = '' or :language = any (languages)) order by"
                                + " region, id limit :size offset :skip")
                .param("network", network)
                .param("language", language)
                .param("size", size)
                .param("skip", (page - 1) * size)
                .query(Face.class)
                .list();
    }

    int count(UUID network, String language) {
        return jdbc.sql(
                        "select count(*)"
                                + OPEN
                                + "and (:language = '' or :language = any (languages))")
                .param("network", network)
                .param("language", language)
                .query(Integer.class)
                .single();
    }

    /** Languages somebody speaks here. */
    List<String> languages(UUID network) {
        return jdbc.sql(
                        "select distinct l from (select unnest(languages) as l"
                                + OPEN
                                + ") s order by l limit 100")
                .param("network", network)
                .query(String.class)
                .list();
    }

    Optional<Face> find(UUID network, UUID id) {
        return jdbc.sql("select id, shown_name as name, languages, region" + OPEN + "and id = :id")
                .param("network", network)
                .param("id", id)
                .query(Face.class)
                .optional();
    }

    /** Shows what is to be shown now, and nothing of who pauses. */
    void show(UUID network, UUID id) {
        jdbc.sql("delete from networks.ambassador_face where network_id = :network and id = :id")
                .param("network", network)
                .param("id", id)
                .update();
        jdbc.sql(
                        """
                        insert into networks.ambassador_face (network_id, id, shown_name, languages, region, until)
                        select network_id, id, shown_name, languages, region, ends_on from networks.ambassador
                        where network_id = :network and id = :id and not paused
                        """)
                .param("network", network)
                .param("id", id)
                .update();
    }
}
