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

    List<CircularText> texts(UUID network, UUID id) {
        return jdbc.sql(
                        """
                        select language, subject, body, state, changed_at::date as changed from circulars.circular_text
                        where network_id = :network and circular_id = :id order by state <> 'source', language limit 50
                        """)
                .param("network", network)
                .param("id", id)
                .query(CircularText.class)
                .list();
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

    void tell(UUID network, UUID id, CircularText text, String state) {
        jdbc.sql(
                        """
                        insert into circulars.circular_text (network_id, circular_id, language, subject, body, state)
                        values (:network, :id, :language, :subject, :body, :state)
                        on conflict (network_id, circular_id, language) do update set subject = excluded.subject, body = excluded.body,
                            state = excluded.state, changed_at = now()
                        """)
                .param("network", network)
                .param("id", id)
                .param("language", text.language())
                .param("subject", text.subject())
                .param("body", text.body())
                .param("state", state)
                .update();
    }

    void outdate(UUID network, UUID id) {
        jdbc.sql(
                        """
                        update circulars.circular_text set state = 'outdated'
                        where network_id = :network and circular_id = :id and state <> 'source'
                        """)
                .param("network", network)
                .param("id", id)
                .update();
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
