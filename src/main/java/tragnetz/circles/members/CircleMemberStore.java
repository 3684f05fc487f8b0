package tragnetz.circles.members;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Names in a circle, and the accounts behind them, which nobody reads but the machine room. */
@Repository
class CircleMemberStore {

    private final JdbcClient jdbc;

    CircleMemberStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Member> of(UUID network, UUID circle) {
        return jdbc.sql(
                        """
                        select id, name, host, since from circles.member where network_id = :network and circle_id = :circle
                        and left_at is null order by host desc, folded limit 2000
                        """)
                .param("network", network)
                .param("circle", circle)
                .query(Member.class)
                .list();
    }

    void belong(UUID network, UUID circle, UUID member, UUID account, boolean authorities) {
        jdbc.sql(
                        """
                        insert into circles.belonging (network_id, circle_id, member_id, account_id, authorities)
                        values (:network, :circle, :member, :account, :authorities)
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("member", member)
                .param("account", account)
                .param("authorities", authorities)
                .update();
    }

    void name(UUID network, UUID circle, Named named, boolean host) {
        jdbc.sql(
                        """
                        insert into circles.member (network_id, circle_id, id, name, folded, language, host)
                        values (:network, :circle, :id, :name, :folded, :language, :host)
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("id", named.id())
                .param("name", named.name())
                .param("folded", named.folded())
                .param("language", named.language())
                .param("host", host)
                .update();
    }

    void rename(UUID network, UUID circle, Named named) {
        jdbc.sql(
                        """
                        update circles.member set name = :name, folded = :folded
                        where network_id = :network and circle_id = :circle and id = :id
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("id", named.id())
                .param("name", named.name())
                .param("folded", named.folded())
                .update();
    }

    void writes(UUID network, UUID circle, UUID member, String language) {
        jdbc.sql(
                        """
                        update circles.member set language = :language
                        where network_id = :network and circle_id = :circle and id = :id and language <> :language
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("id", member)
                .param("language", language)
                .update();
    }

    /** Holds the circle while its members change; asked in the machine room, like all below. */
    void hold(UUID network, UUID circle) {
        jdbc.sql(
                        "select id from circles.circle where network_id = :network and id = :circle"
                                + " for update")
                .param("network", network)
                .param("circle", circle)
                .query(UUID.class)
                .optional();
    }

    /** With the membership end the invitations to that person. */
    void part(UUID network, UUID circle, UUID member, boolean removed) {
        jdbc.sql(
                        """
                        with gone as (update circles.belonging set left_at = now(), removed = :removed
                                where network_id = :network and circle_id = :circle and member_id = :member returning account_id),
                            unasked as (delete from circles.invitation where network_id = :network and circle_id = :circle
                                and account_id in (select account_id from gone))
                        update circles.member set left_at = now(), host = false
                        where network_id = :network and circle_id = :circle and id = :member
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("member", member)
                .param("removed", removed)
                .update();
    }

    /** The host, else whoever is there longest; empty when nobody is left. */
    Optional<Member> eldest(UUID network, UUID circle) {
        return jdbc.sql(
                        """
                        select id, name, host, since from circles.member where network_id = :network and circle_id = :circle
                        and left_at is null order by host desc, since, id limit 1
                        """)
                .param("network", network)
                .param("circle", circle)
                .query(Member.class)
                .optional();
    }

    int appoint(UUID network, UUID circle, UUID member) {
        return jdbc.sql(
                        """
                        update circles.member set host = true where network_id = :network and circle_id = :circle and id = :member
                        and left_at is null
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("member", member)
                .update();
    }

    void end(UUID network, UUID circle) {
        jdbc.sql("delete from circles.circle where network_id = :network and id = :circle")
                .param("network", network)
                .param("circle", circle)
                .update();
    }
}
