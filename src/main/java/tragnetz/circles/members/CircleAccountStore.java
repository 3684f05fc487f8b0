package tragnetz.circles.members;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.notifications.Recipients;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The accounts behind the names; everything here is asked in the machine room. */
@Repository
class CircleAccountStore {

    /** One membership. */
    record Belonging(UUID networkId, UUID circleId, UUID memberId) {}

    private final JdbcClient jdbc;

    CircleAccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody in the circle. */
    List<UUID> accounts(UUID network, UUID circle) {
        return jdbc.sql(
                        """
                        select account_id from circles.belonging where network_id = :network and circle_id = :circle
                        and left_at is null limit 5000
                        """)
                .param("network", network)
                .param("circle", circle)
                .query(UUID.class)
                .list();
    }

    List<UUID> accounts(UUID network, UUID circle, Collection<UUID> members) {
        return jdbc.sql(
                        """
                        select account_id from circles.belonging where network_id = :network and circle_id = :circle
                        and left_at is null and member_id = any (:members) limit 5000
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("members", members.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Those who had seen everything in the topic before this message came. */
    List<UUID> upToDate(UUID network, UUID circle, UUID thread, UUID message) {
        return jdbc.sql(
                        """
                        select b.account_id from circles.belonging b left join circles.reading r on r.network_id = b.network_id
                            and r.circle_id = b.circle_id and r.member_id = b.member_id and r.thread_id = :thread
                        where b.network_id = :network and b.circle_id = :circle and b.left_at is null
                        and not exists (select from circles.message o where o.network_id = b.network_id and o.circle_id = b.circle_id
                            and o.thread_id = :thread and o.id <> :message and o.member_id <> b.member_id
                            and o.sent_at > coalesce(r.read_at, '-infinity')) limit 5000
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("thread", thread)
                .param("message", message)
                .query(UUID.class)
                .list();
    }

    List<Recipients.Group> groups(UUID network) {
        return jdbc.sql(
                        """
                        select c.id::text as id, c.name, (select count(*) from circles.belonging b where b.network_id = c.network_id
                            and b.circle_id = c.id and b.left_at is null) as people
                        from circles.circle c where c.network_id = :network order by c.name, c.id limit 100
                        """)
                .param("network", network)
                .query(Recipients.Group.class)
                .list();
    }

    List<Map<String, @Nullable Object>> export(UUID account) {
        return jdbc.sql(
                        """
                        select c.name as circle_id, b.authorities, b.left_at, b.removed from circles.belonging b
                        join circles.circle c on c.network_id = b.network_id and c.id = b.circle_id
                        where b.account_id = :account order by c.name limit 1000
                        """)
                .param("account", account)
                .query()
                .listOfRows();
    }

    List<Belonging> of(UUID account) {
        return jdbc.sql(
                        """
                        select network_id, circle_id, member_id from circles.belonging where account_id = :account
                        order by network_id, circle_id limit 5000
                        """)
                .param("account", account)
                .query(Belonging.class)
                .list();
    }

    /** Names, messages and all else of the account go with it. */
    void erase(UUID account) {
        jdbc.sql("delete from circles.belonging where account_id = :account")
                .param("account", account)
                .update();
    }

    /** Still in a circle, no longer in its network. */
    List<Belonging> seatless(int limit) {
        return jdbc.sql(
                        """
                        select b.network_id, b.circle_id, b.member_id from circles.belonging b where b.left_at is null and not exists (
                            select from networks.pub_seat s where s.network_id = b.network_id and s.account_id = b.account_id)
                        order by b.network_id, b.circle_id limit :limit
                        """)
                .param("limit", limit)
                .query(Belonging.class)
                .list();
    }

    /** Has left, and nothing that person wrote is there any more. */
    int expire(int limit) {
        return jdbc.sql(
                        """
                        delete from circles.belonging where (network_id, circle_id, member_id) in (
                            select b.network_id, b.circle_id, b.member_id from circles.belonging b where b.left_at < now() - interval '1 day' and not b.removed
                            and not exists (select from circles.message m where m.network_id = b.network_id and m.circle_id = b.circle_id and m.member_id = b.member_id)
                            and not exists (select from circles.checkin k where k.network_id = b.network_id and k.circle_id = b.circle_id and k.member_id = b.member_id)
                            and not exists (select from circles.file f where f.network_id = b.network_id and f.circle_id = b.circle_id and f.member_id = b.member_id)
                            and not exists (select from circles.thread h where h.network_id = b.network_id and h.circle_id = b.circle_id and h.member_id = b.member_id)
                            limit :limit)
                        """)
                .param("limit", limit)
                .update();
    }
}
