package tragnetz.networks.pages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.UUID;

/** Writes what a network says of itself. */
@Repository
class NetworkTextStore {

    private final JdbcClient jdbc;

    NetworkTextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int version(UUID network) {
        return jdbc.sql("select version from networks.network where id = :network")
                .param("network", network)
                .query(Integer.class)
                .single();
    }

    /** False when somebody else has changed the texts since that version. */
    boolean advance(UUID network, int version) {
        return jdbc.sql(
                                "update networks.network set version = version + 1 where id ="
                                        + " :network and version = :version")
                        .param("network", network)
                        .param("version", version)
                        .update()
                == 1;
    }

    void tell(UUID network, NetworkText text, String state) {
        jdbc.sql(
                        """
                        insert into networks.network_text (network_id, language, name, claim, about, joining, state)
                        values (:network, :language, :name, :claim, :about, :joining, :state)
                        on conflict (network_id, language) do update set name = excluded.name, claim = excluded.claim,
                            about = excluded.about, joining = excluded.joining, state = excluded.state, changed_at = now()
                        """)
                .param("network", network)
                .param("language", text.language())
                .param("name", text.name())
                .param("claim", text.claim())
                .param("about", text.about())
                .param("joining", text.joining())
                .param("state", state)
                .update();
    }

    void untell(UUID network, String language) {
        jdbc.sql(
                        "delete from networks.network_text where network_id = :network and"
                                + " language = :language")
                .param("network", network)
                .param("language", language)
                .update();
    }

    /** The source has changed: its translations no longer say the same. */
    void outdate(UUID network) {
        jdbc.sql(
                        "update networks.network_text set state = 'outdated' where network_id ="
                                + " :network and state <> 'source'")
                .param("network", network)
                .update();
    }
}
