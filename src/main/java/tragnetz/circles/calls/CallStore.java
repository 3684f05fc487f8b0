package tragnetz.circles.calls;

import org.jspecify.annotations.Nullable;
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
     * @param state open, helped or withdrawn
     * @param toldAt when somebody first knew who may help; null while it waits
     * @param name the circle's, in its first language
     * @param path the network's, without language
     */
    record Row(
            UUID networkId,
            UUID circleId,
            UUID id,
            UUID memberId,
            String state,
            Instant madeAt,
            @Nullable Instant toldAt,
            @Nullable Instant closedAt,
            String name,
            String language,
            String path) {}

    private static final String CALL =
            """
            select k.network_id, k.circle_id, k.id, k.member_id, k.state, k.made_at, k.told_at, k.closed_at, c.name, c.language,
                '/n/' || n.slug as path from circles.call k
            join circles.circle c on c.network_id = k.network_id and c.id = k.circle_id
            cross join lateral (select slug from networks.pub_network where id = k.network_id limit 1) n
            """;

    /** Never on herself; where somebody else coordinates, that is whoever coordinates. */
    private static final String HELPS =
            """
            where k.network_id = :network and not exists (select from circles.belonging b where b.network_id = k.network_id
                and b.circle_id = k.circle_id and b.member_id = k.member_id and b.account_id = :viewer)
            and (:coordinates or not exists (select from networks.pub_seat s where s.network_id = k.network_id and s.role = 'coordinator'
                and not exists (select from circles.belonging r where r.network_id = k.network_id and r.circle_id = k.circle_id
                    and r.member_id = k.member_id and r.account_id = s.account_id)))
            """;

    private final JdbcClient jdbc;

    CallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> open(int limit) {
        return jdbc.sql(CALL + " where k.state = 'open' order by k.made_at limit :limit")
                .param("limit", limit)
                .query(Row.class)
                .list();
    }

    /** Those the person may help with, the open ones first. */
    List<Row> toHelp(UUID network, UUID viewer, boolean coordinates) {
        return jdbc.sql(
                        CALL
                                + HELPS
                                + " order by k.state <> 'open', coalesce(k.closed_at, k.made_at)"
                                + " desc, k.id limit 100")
                .param("network", network)
                .param("viewer", viewer)
                .param("coordinates", coordinates)
                .query(Row.class)
                .list();
    }

    /** The member's own. */
    List<Row> by(UUID network, UUID circle, UUID caller) {
        return jdbc.sql(
                        CALL
                                + " where k.network_id = :network and k.circle_id = :circle and"
                                + " k.caller_id = :caller order by k.made_at desc, k.id limit 20")
                .param("network", network)
                .param("circle", circle)
                .param("caller", caller)
                .query(Row.class)
                .list();
    }

    /** Calls, or calls anew. */
    void put(UUID network, UUID circle, UUID caller, UUID member) {
        jdbc.sql(
                        """
                        insert into circles.call (network_id, circle_id, id, caller_id, member_id)
                        values (:network, :circle, gen_random_uuid(), :caller, :member)
                        on conflict (network_id, circle_id, caller_id, member_id)
                        do update set made_at = now(), told_at = null, state = 'open', closed_at = null
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("caller", caller)
                .param("member", member)
                .update();
    }

    /** False when it is no longer in that state. */
    boolean move(Row call, String to) {
        return jdbc.sql(
                                """
                                update circles.call set state = :to, closed_at = case when :to = 'open' then null else now() end
                                where network_id = :network and circle_id = :circle and id = :id and state = :from
                                """)
                        .param("network", call.networkId())
                        .param("circle", call.circleId())
                        .param("id", call.id())
                        .param("from", call.state())
                        .param("to", to)
                        .update()
                == 1;
    }

    /** Somebody knows of it who may help. */
    void told(Row call) {
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
        jdbc.sql(
                        "delete from circles.call where coalesce(closed_at, told_at) < now() -"
                                + " interval '30 days'")
                .update();
    }
}
