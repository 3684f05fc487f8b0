package tragnetz.networks.domains;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Repository
class DomainStore {

    private final JdbcClient jdbc;

    DomainStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every allowed host of a published network, with the network's word in the path. */
    Map<String, String> allowed() {
        record Row(String host, String slug) {}
        return jdbc
                .sql(
                        """
                        select d.host, n.slug from networks.domain d join networks.network n on n.id = d.network_id
                        where d.allowed_at is not null and n.published_at is not null limit 5000
                        """)
                .query(Row.class)
                .stream()
                .collect(Collectors.toMap(Row::host, Row::slug));
    }

    Optional<Domain> of(UUID network) {
        return jdbc.sql(
                        "select host, allowed_at is not null as allowed from networks.domain where"
                                + " network_id = :network")
                .param("network", network)
                .query(Domain.class)
                .optional();
    }

    List<DomainsPage.Wish> wishes(Language reader) {
        return jdbc.sql(
                        """
                        select n.id, n.slug, t.name, t.language as name_language, d.host, d.allowed_at is not null as allowed
                        from networks.domain d join networks.network n on n.id = d.network_id
                        cross join lateral (select t.name, t.language from networks.network_text t where t.network_id = n.id
                            order by (t.language = :language) desc, (t.language = 'en') desc, (t.language = n.language) desc
                            limit 1) t
                        order by d.allowed_at is not null, d.wished_at, n.id limit 500
                        """)
                .param("language", reader.code())
                .query(DomainsPage.Wish.class)
                .list();
    }

    /** A new wish; what was allowed before is not any more. */
    void wish(UUID network, String host) {
        drop(network);
        jdbc.sql("insert into networks.domain (network_id, host) values (:network, :host)")
                .param("network", network)
                .param("host", host)
                .update();
    }

    void drop(UUID network) {
        jdbc.sql("delete from networks.domain where network_id = :network")
                .param("network", network)
                .update();
    }

    /** False when another network has it already, or nobody wishes for it. */
    boolean allow(UUID network) {
        return jdbc.sql(
                                """
                                update networks.domain d set allowed_at = now() where d.network_id = :network and not exists (
                                    select from networks.domain o where o.host = d.host and o.network_id <> d.network_id
                                        and o.allowed_at is not null)
                                """)
                        .param("network", network)
                        .update()
                == 1;
    }
}
