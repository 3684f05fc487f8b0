package tragnetz.networks.administration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.i18n.Language;

import java.util.List;

@Repository
class AdministrationStore {

    private final JdbcClient jdbc;

    AdministrationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AdministrationPage.Line> networks(Language reader) {
        return jdbc.sql(
                        """
                        select n.slug, n.hue, t.name, t.language as name_language,
                            (select count(*) from networks.membership m where m.network_id = n.id) as members
                        from networks.network n
                        cross join lateral (select t.name, t.language from networks.network_text t where t.network_id = n.id
                            order by (t.language = :language) desc, (t.language = 'en') desc, (t.language = n.language) desc
                            limit 1) t
                        order by t.name, n.id limit 500
                        """)
                .param("language", reader.code())
                .query(AdministrationPage.Line.class)
                .list();
    }

    String database() {
        return jdbc.sql("select 'PostgreSQL ' || current_setting('server_version')")
                .query(String.class)
                .single();
    }
}
