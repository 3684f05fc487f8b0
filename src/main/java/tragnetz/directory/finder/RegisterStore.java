package tragnetz.directory.finder;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.UUID;

@Repository
class RegisterStore {

    record Known(UUID id, String name, String kind, String region, String town) {}

    record Stand(long networks, long changes, String regions) {}

    private final JdbcClient jdbc;

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Changes when the register of names must be read anew. */
    Stand stand() {
        return jdbc.sql(
                        """
                        select count(*) as networks, coalesce(sum(number), 0) as changes,
                            (select md5(coalesce(string_agg(distinct region, '|'), '')) from directory.offer
                                where state = 'published') as regions
                        from networks.pub_revision
                        """)
                .query(Stand.class)
                .single();
    }

    List<Known> known() {
        return jdbc.sql(
                        """
                        select g.id, g.name, g.kind, g.region, coalesce(g.town, '') as town from networks.pub_organisation g
                        where exists (select from networks.pub_membership m join networks.pub_revision r on r.network_id = m.network_id
                            where m.organisation_id = g.id)
                        order by g.id limit 50000
                        """)
                .query(Known.class)
                .list();
    }

    List<String> regions() {
        return jdbc.sql(
                        """
                        select distinct region from directory.offer where state = 'published' and region <> '' order by region limit 5000
                        """)
                .query(String.class)
                .list();
    }
}
