package tragnetz.circulars.circulars;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.UUID;

@Repository
class CircularTextStore {

    private final JdbcClient jdbc;

    CircularTextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
}
