package tragnetz.directory.finder;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.i18n.Language;

import java.util.List;

/** The networks by name. */
@Repository
class FinderStore {

    private final JdbcClient jdbc;

    FinderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NetworkNamed> networks(Language reader) {
        return jdbc.sql(
                        """
                        select distinct on (id) id, slug, name, text_language from networks.pub_network
                        order by id, (text_language = :reader) desc, (text_language = 'en') desc, (text_language = language) desc limit 200
                        """)
                .param("reader", reader.code())
                .query(NetworkNamed.class)
                .list();
    }
}
