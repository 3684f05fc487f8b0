package tragnetz.circulars.circulars;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
class CircularStore {

    private final JdbcClient jdbc;

    CircularStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CircularTold> page(UUID network, int most, long skip) {
        return jdbc.sql(
                        """
                        select id, language, state, groups, news, due_at, begun_at, ended_at, version from circulars.circular
                        where network_id = :network order by coalesce(begun_at, due_at, created_at) desc, id limit :most offset :skip
                        """)
                .param("network", network)
                .param("most", most)
                .param("skip", skip)
                .query(CircularTold.class)
                .list();
    }

    long count(UUID network) {
        return jdbc.sql("select count(*) from circulars.circular where network_id = :network")
                .param("network", network)
                .query(Long.class)
                .single();
    }

    Optional<CircularTold> told(UUID network, UUID id) {
        return jdbc.sql(
                        """
                        select id, language, state, groups, news, due_at, begun_at, ended_at, version from circulars.circular
                        where network_id = :network and id = :id
                        """)
                .param("network", network)
                .param("id", id)
                .query(CircularTold.class)
                .optional();
    }

    void insert(UUID network, UUID id, String language, UUID writer) {
        jdbc.sql(
                        """
                        insert into circulars.circular (network_id, id, language, written_by)
                        values (:network, :id, :language, :writer)
                        """)
                .param("network", network)
                .param("id", id)
                .param("language", language)
                .param("writer", writer)
                .update();
    }

    /** Drafts only; what has gone out stays. */
    int delete(UUID network, UUID id) {
        return jdbc.sql(
                        """
                        delete from circulars.circular where network_id = :network and id = :id and state = 'draft'
                        """)
                .param("network", network)
                .param("id", id)
                .update();
    }

    /** False when somebody else has changed the circular since that version. */
    boolean advance(UUID network, UUID id, int version) {
        return jdbc.sql(
                                """
                                update circulars.circular set version = version + 1
                                where network_id = :network and id = :id and version = :version and state = 'draft'
                                """)
                        .param("network", network)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** False when it has left already, or somebody else was faster. */
    boolean schedule(
            UUID network, UUID id, List<String> groups, boolean news, java.sql.Timestamp due) {
        return jdbc.sql(
                                """
                                update circulars.circular set state = 'scheduled', groups = :groups, news = :news, due_at = :due,
                                    version = version + 1
                                where network_id = :network and id = :id and state = 'draft'
                                """)
                        .param("network", network)
                        .param("id", id)
                        .param("groups", groups.toArray(String[]::new))
                        .param("news", news)
                        .param("due", due)
                        .update()
                == 1;
    }

    /** False when it is too late. */
    boolean holdBack(UUID network, UUID id) {
        return jdbc.sql(
                                """
                                update circulars.circular set state = 'draft', due_at = null, version = version + 1
                                where network_id = :network and id = :id and state = 'scheduled'
                                """)
                        .param("network", network)
                        .param("id", id)
                        .update()
                == 1;
    }
}
