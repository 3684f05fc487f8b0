package tragnetz.circles.circles;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Circles, read through the viewer who is in them. */
@Repository
class CircleStore {

    private record Row(
            UUID id,
            String name,
            String purpose,
            String told,
            String language,
            List<String> languages,
            int days,
            boolean authorities,
            UUID me,
            String myName,
            String writes,
            boolean host,
            int members,
            int version) {}

    private final JdbcClient jdbc;

    CircleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Circle> entered(House house, UUID circle, UUID account, Language reader) {
        return jdbc.sql(
                        """
                        select c.id, t.name, t.purpose, t.language as told, c.language, c.languages, c.days, c.authorities, m.id as me,
                            m.name as my_name, m.language as writes, m.host, c.version, (select count(*) from circles.member o
                                where o.network_id = c.network_id and o.circle_id = c.id and o.left_at is null) as members
                        from circles.circle c join circles.belonging b on b.network_id = c.network_id and b.circle_id = c.id
                        join circles.member m on m.network_id = c.network_id and m.circle_id = c.id and m.id = b.member_id
                        cross join lateral (select x.name, x.purpose, x.language from circles.circle_text x
                            where x.network_id = c.network_id and x.circle_id = c.id
                            order by (x.language = :language) desc, (x.language = c.language) desc limit 1) t
                        where c.network_id = :network and c.id = :circle and b.account_id = :account
                        """)
                .param("network", house.id())
                .param("circle", circle)
                .param("account", account)
                .param("language", reader.code())
                .query(Row.class)
                .optional()
                .map(row -> circle(house, row));
    }

    private static Circle circle(House house, Row row) {
        return new Circle(
                house,
                row.id(),
                row.name(),
                row.purpose(),
                row.told(),
                row.language(),
                row.languages(),
                row.days(),
                row.authorities(),
                row.me(),
                row.myName(),
                row.writes(),
                row.host(),
                row.members(),
                row.version());
    }

    Optional<CircleText> text(UUID network, UUID circle, String language) {
        return jdbc.sql(
                        """
                        select language, name, purpose from circles.circle_text
                        where network_id = :network and circle_id = :circle and language = :language
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("language", language)
                .query(CircleText.class)
                .optional();
    }

    void write(UUID network, UUID circle, CircleText text) {
        jdbc.sql(
                        """
                        insert into circles.circle_text (network_id, circle_id, language, name, purpose)
                        values (:network, :circle, :language, :name, :purpose)
                        on conflict (network_id, circle_id, language) do update set name = excluded.name, purpose = excluded.purpose
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("language", text.language())
                .param("name", text.name())
                .param("purpose", text.purpose())
                .update();
    }

    /** False when somebody else was faster. */
    boolean change(Circle circle, String name, List<String> languages, int days) {
        return jdbc.sql(
                                """
                                update circles.circle set name = :name, languages = :languages, days = :days, version = version + 1
                                where network_id = :network and id = :circle and version = :version
                                """)
                        .param("network", circle.network())
                        .param("circle", circle.id())
                        .param("version", circle.version())
                        .param("name", name)
                        .param("languages", languages.toArray(String[]::new))
                        .param("days", days)
                        .update()
                == 1;
    }
}
