package tragnetz.circles.members;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Circles that ask for help against their only host; in the machine room. */
@Repository
class CallStore {

    /**
     * One call.
     *
     * @param memberId who was reported
     * @param name the circle's
     * @param path the network's, without language
     */
    record Call(
            UUID networkId,
            UUID circleId,
            UUID id,
            UUID memberId,
            Instant madeAt,
            String name,
            String path) {}

    private static final String CALL =
            """
            select k.network_id, k.circle_id, k.id, k.member_id, k.made_at, c.name, '/n/' || n.slug as path from circles.call k
            join circles.circle c on c.network_id = k.network_id and c.id = k.circle_id
            cross join lateral (select slug from networks.pub_network where id = k.network_id limit 1) n
            """;

    private final JdbcClient jdbc;

    CallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Call> all(int limit) {
        return jdbc.sql(CALL + " order by k.made_at limit :limit")
                .param("limit", limit)
                .query(Call.class)
                .list();
    }

    /** Calls, or calls anew. */
    void put(UUID network, UUID circle, UUID member) {
        jdbc.sql(
                        """
                        insert into circles.call (network_id, circle_id, id, member_id) values (:network, :circle, gen_random_uuid(), :member)
                        on conflict (network_id, circle_id, member_id) do update set made_at = now(), told_at = null
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("member", member)
                .update();
    }

    Call of(UUID network, UUID circle, UUID member) {
        return jdbc.sql(
                        CALL
                                + " where k.network_id = :network and k.circle_id = :circle and"
                                + " k.member_id = :member")
                .param("network", network)
                .param("circle", circle)
                .param("member", member)
                .query(Call.class)
                .single();
    }

    /** Somebody knows of it who may help. */
    void told(Call call) {
        jdbc.sql(
                        """
                        update circles.call set told_at = now()
                        where network_id = :network and circle_id = :circle and id = :id and told_at is null
                        """)
                .param("network", call.networkId())
                .param("circle", call.circleId())
                .param("id", call.id())
                .update();
    }

    void deleteOld() {
        jdbc.sql("delete from circles.call where told_at < now() - interval '30 days'").update();
    }
}
