package tragnetz.circles.circles;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.UUID;

/** The circles of a network that a viewer knows of. */
@Repository
class CircleListStore {

    private final JdbcClient jdbc;

    CircleListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those the person is in, the liveliest first, with what is unread there. */
    List<CirclesPage.Mine> mine(UUID network, UUID account, Language reader) {
        return jdbc.sql(
                        """
                        select c.id, t.name, t.purpose, t.language, c.days, (select count(*) from circles.member o
                                where o.network_id = c.network_id and o.circle_id = c.id and o.left_at is null) as members,
                            (select count(*) from circles.message m left join circles.reading r on r.network_id = m.network_id
                                and r.circle_id = m.circle_id and r.thread_id = m.thread_id and r.member_id = b.member_id
                                where m.network_id = c.network_id and m.circle_id = c.id and m.removed_at is null
                                and m.member_id <> b.member_id and m.sent_at > coalesce(r.read_at, '-infinity')) as unread
                        from circles.belonging b join circles.circle c on c.network_id = b.network_id and c.id = b.circle_id
                        cross join lateral (select x.name, x.purpose, x.language from circles.circle_text x
                            where x.network_id = c.network_id and x.circle_id = c.id
                            order by (x.language = :language) desc, (x.language = c.language) desc limit 1) t
                        where b.network_id = :network and b.account_id = :account
                        order by (select max(h.last_at) from circles.thread h where h.network_id = c.network_id and h.circle_id = c.id) desc nulls last, c.id
                        limit 200
                        """)
                .param("network", network)
                .param("account", account)
                .param("language", reader.code())
                .query(CirclesPage.Mine.class)
                .list();
    }

    /** Those the person was asked into. */
    List<CirclesPage.Asked> asked(UUID network, UUID account, Language reader) {
        return jdbc.sql(
                        """
                        select distinct on (c.id) c.id, t.name, t.purpose, t.language, c.days from circles.invitation i
                        join circles.circle c on c.network_id = i.network_id and c.id = i.circle_id
                        cross join lateral (select x.name, x.purpose, x.language from circles.circle_text x
                            where x.network_id = c.network_id and x.circle_id = c.id
                            order by (x.language = :language) desc, (x.language = c.language) desc limit 1) t
                        where i.network_id = :network and i.account_id = :account
                        and not exists (select from circles.belonging b where b.network_id = c.network_id and b.circle_id = c.id)
                        order by c.id limit 100
                        """)
                .param("network", network)
                .param("account", account)
                .param("language", reader.code())
                .query(CirclesPage.Asked.class)
                .list();
    }

    /** What a coordinator sees of circles she is not in: that they exist. */
    List<CirclesPage.Other> others(UUID network) {
        return jdbc.sql(
                        """
                        select c.id, c.name, c.language from circles.circle c where c.network_id = :network
                        and (c.network_id, c.id) not in (select b.network_id, b.circle_id from circles.belonging b)
                        order by c.name, c.id limit 500
                        """)
                .param("network", network)
                .query(CirclesPage.Other.class)
                .list();
    }

    /** Members per circle of the network; asked in the machine room. */
    List<CirclesPage.Count> counts(UUID network) {
        return jdbc.sql(
                        """
                        select circle_id as id, count(*) as members from circles.belonging
                        where network_id = :network and left_at is null group by circle_id limit 2000
                        """)
                .param("network", network)
                .query(CirclesPage.Count.class)
                .list();
    }

    void insert(UUID network, UUID circle, NewCircle born) {
        jdbc.sql(
                        """
                        insert into circles.circle (network_id, id, name, language, languages, days, authorities)
                        values (:network, :circle, :name, :language, :languages, :days, :authorities)
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("name", born.text().name())
                .param("language", born.text().language())
                .param("languages", born.languages().toArray(String[]::new))
                .param("days", born.days())
                .param("authorities", born.authorities())
                .update();
    }

    /** What is written stays no longer than the shortened clock; asked in the machine room. */
    void shorten(UUID network, UUID circle, int days) {
        for (String statement :
                List.of(
                        "update circles.message set vanishes_at = least(vanishes_at, sent_at +"
                                + " make_interval(days => :days))",
                        "update circles.thread set vanishes_at = least(vanishes_at, last_at +"
                                + " make_interval(days => :days))",
                        "update circles.file set vanishes_at = least(vanishes_at, created_at +"
                                + " make_interval(days => :days))",
                        "update circles.checkin set vanishes_at = least(vanishes_at, at +"
                                + " make_interval(days => :days))")) {
            jdbc.sql(statement + " where network_id = :network and circle_id = :circle")
                    .param("network", network)
                    .param("circle", circle)
                    .param("days", days)
                    .update();
        }
    }
}
