package tragnetz.networks.pages;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.web.Waymarks;

import java.util.List;

/** The pages of published networks and of the organisations in them. */
@Repository
@Order(1)
class NetworkWaymarkStore implements Waymarks {

    private final JdbcClient jdbc;

    NetworkWaymarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Waymark> waymarks(int most) {
        return jdbc.sql(
                        """
                        with shown as (
                            select n.id, '/n/' || n.slug as path,
                                (select d.host from networks.domain d where d.network_id = n.id and d.allowed_at is not null) as host,
                                array(select m.name from networks.module m where m.network_id = n.id and not m.open) as closed
                            from networks.network n where n.published_at is not null)
                        select path, host from (
                            select 1 as place, word as path, null as host from unnest(array['', '/find', '/about', '/emergency', '/privacy', '/legal', '/barriers']) word
                            union all select 2, case when host is null then path else '' end, host from shown
                            union all select 3, path || '/' || word, host from shown, unnest(array['members', 'news', 'privacy', 'legal', 'barriers']) word
                            union all select 3, path || '/ambassadors', host from shown where not 'ambassadors' = any (closed)
                            union all select 3, path || '/application', host from shown where not 'joining' = any (closed)
                            union all select 4, s.path || '/news/' || a.id, s.host from shown s join networks.article a on a.network_id = s.id
                                where a.kind = 'news' and a.published_at is not null
                            union all select distinct 5, '/organisations/' || m.organisation_id, null from shown s
                                join networks.membership m on m.network_id = s.id where m.paused_on is null
                        ) page order by place, path limit :most
                        """)
                .param("most", most)
                .query(Waymark.class)
                .list();
    }
}
