package tragnetz.networks.pages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.UUID;

@Repository
class TallyStore {

    private final JdbcClient jdbc;

    TallyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How large each network is. */
    List<Size> sizes() {
        return jdbc.sql(
                        """
                        select m.network_id, count(distinct m.organisation_id) as members, count(distinct l) as languages
                        from networks.membership m join networks.organisation o on o.id = m.organisation_id
                        left join lateral unnest(o.languages) l on true
                        where m.paused_on is null group by m.network_id limit 200
                        """)
                .query(Size.class)
                .list();
    }

    /** All three tallies in one statement: the home page is the page most asked for. */
    Tally tally(UUID network) {
        record Row(String what, String word, int members) {}
        List<Row> rows =
                jdbc.sql(
                                """
                                with member as (select o.kind, o.region, o.languages from networks.membership m
                                    join networks.organisation o on o.id = m.organisation_id where m.network_id = :network and m.paused_on is null)
                                select 'kind' as what, kind as word, count(*) as members from member group by kind
                                union all select 'region', region, count(*) from member where region <> '' group by region
                                union all select 'language', l, count(*) from member, unnest(languages) l group by l
                                order by members desc, word
                                """)
                        .param("network", network)
                        .query(Row.class)
                        .list();
        return new Tally(
                rows.stream()
                        .filter(it -> it.what().equals("kind"))
                        .map(it -> new Tally.Line(it.word(), it.members()))
                        .toList(),
                rows.stream()
                        .filter(it -> it.what().equals("region"))
                        .map(it -> new Tally.Line(it.word(), it.members()))
                        .toList(),
                rows.stream()
                        .filter(it -> it.what().equals("language"))
                        .map(it -> new Tally.Line(it.word(), it.members()))
                        .toList());
    }
}
