package tragnetz.circles.checkins;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.circles.circles.Circle;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How members are; read by their circle alone. */
@Repository
class CheckinStore {

    record Row(
            UUID id,
            UUID memberId,
            String name,
            String mood,
            byte @Nullable [] sentence,
            String language,
            Instant at) {}

    private final JdbcClient jdbc;

    CheckinStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each member's latest of the last seven days, the newest first. */
    List<Row> latest(Circle circle) {
        return jdbc.sql(
                        """
                        select x.* from (select distinct on (k.member_id) k.id, k.member_id, a.name, k.mood, k.sentence, k.language, k.at
                            from circles.checkin k join circles.member a on a.network_id = k.network_id and a.circle_id = k.circle_id and a.id = k.member_id
                            where k.network_id = :network and k.circle_id = :circle and a.left_at is null and k.at > now() - interval '7 days'
                            order by k.member_id, k.at desc, k.id) x order by x.at desc limit 100
                        """)
                .param("network", circle.network())
                .param("circle", circle.id())
                .query(Row.class)
                .list();
    }

    List<Row> of(Circle circle, int page, int size) {
        return jdbc.sql(
                        """
                        select k.id, k.member_id, a.name, k.mood, k.sentence, k.language, k.at from circles.checkin k
                        join circles.member a on a.network_id = k.network_id and a.circle_id = k.circle_id and a.id = k.member_id
                        where k.network_id = :network and k.circle_id = :circle order by k.at desc, k.id limit :limit offset :offset
                        """)
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("limit", size)
                .param("offset", (page - 1) * size)
                .query(Row.class)
                .list();
    }

    void insert(Circle circle, UUID id, Mood mood, byte @Nullable [] sentence, String language) {
        jdbc.sql(
                        """
                        insert into circles.checkin (network_id, circle_id, id, member_id, mood, sentence, language, vanishes_at)
                        values (:network, :circle, :id, :me, :mood, :sentence, :language, :vanishes)
                        """)
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("id", id)
                .param("me", circle.me())
                .param("mood", mood.code())
                .param("sentence", sentence)
                .param("language", language)
                .param("vanishes", Timestamp.from(circle.vanishing()))
                .update();
    }

    int delete(Circle circle, UUID id) {
        return jdbc.sql(
                        """
                        delete from circles.checkin where network_id = :network and circle_id = :circle and id = :id and member_id = :me
                        """)
                .param("network", circle.network())
                .param("circle", circle.id())
                .param("id", id)
                .param("me", circle.me())
                .update();
    }
}
