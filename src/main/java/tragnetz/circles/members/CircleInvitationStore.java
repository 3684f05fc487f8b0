package tragnetz.circles.members;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who was asked into a circle and has not answered yet. */
@Repository
class CircleInvitationStore {

    private final JdbcClient jdbc;

    CircleInvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom this person has asked. */
    List<UUID> asked(UUID network, UUID circle, UUID inviter) {
        return jdbc.sql(
                        """
                        select account_id from circles.invitation
                        where network_id = :network and circle_id = :circle and inviter_id = :inviter limit 2000
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("inviter", inviter)
                .query(UUID.class)
                .list();
    }

    /** Asks; whoever is in it already can be asked too, and is not told apart by that. */
    int insert(UUID network, UUID circle, UUID account, UUID inviter) {
        return jdbc.sql(
                        """
                        insert into circles.invitation (network_id, circle_id, account_id, inviter_id)
                        values (:network, :circle, :account, :inviter) on conflict do nothing
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("account", account)
                .param("inviter", inviter)
                .update();
    }

    /** In the machine room: asked by a host, somebody who was sent out may come back. */
    void pardon(UUID network, UUID circle, UUID account) {
        jdbc.sql(
                        """
                        update circles.belonging set removed = false where network_id = :network and circle_id = :circle
                        and account_id = :account and removed
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("account", account)
                .update();
    }

    /** In the machine room: opens no door to somebody who was sent out; true when it was one. */
    boolean bar(UUID network, UUID circle, UUID account, UUID inviter) {
        return jdbc.sql(
                                """
                                update circles.invitation i set barred = true where network_id = :network and circle_id = :circle
                                and account_id = :account and inviter_id = :inviter and exists (select from circles.belonging b
                                    where b.network_id = i.network_id and b.circle_id = i.circle_id and b.account_id = i.account_id and b.removed)
                                """)
                        .param("network", network)
                        .param("circle", circle)
                        .param("account", account)
                        .param("inviter", inviter)
                        .update()
                == 1;
    }

    /** Lets the answers of one person to one circle pass one after the other. */
    void queue(UUID circle, UUID account) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended(cast(:circle as text) ||"
                                + " :account, 0))")
                .param("circle", circle)
                .param("account", account.toString())
                .query()
                .singleRow();
    }

    /** Takes back what this person asked. */
    int withdraw(UUID network, UUID circle, UUID account, UUID inviter) {
        return jdbc.sql(
                        """
                        delete from circles.invitation where network_id = :network and circle_id = :circle and account_id = :account
                        and inviter_id = :inviter
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("account", account)
                .param("inviter", inviter)
                .update();
    }

    int delete(UUID network, UUID circle, UUID account) {
        return jdbc.sql(
                        """
                        delete from circles.invitation where network_id = :network and circle_id = :circle and account_id = :account
                        """)
                .param("network", network)
                .param("circle", circle)
                .param("account", account)
                .update();
    }

    /** The circle as the asked person learns of it. */
    Optional<CircleInvitationPage.Offer> offer(
            House house, UUID circle, UUID account, Language reader) {
        return jdbc.sql(
                        """
                        select c.id, t.name, t.purpose, t.language as told, c.days, c.authorities from circles.invitation i
                        join circles.circle c on c.network_id = i.network_id and c.id = i.circle_id
                        cross join lateral (select x.name, x.purpose, x.language from circles.circle_text x
                            where x.network_id = c.network_id and x.circle_id = c.id
                            order by (x.language = :language) desc, (x.language = c.language) desc limit 1) t
                        where i.network_id = :network and i.circle_id = :circle and i.account_id = :account
                        and not exists (select from circles.belonging b where b.network_id = c.network_id and b.circle_id = c.id) limit 1
                        """)
                .param("network", house.id())
                .param("circle", circle)
                .param("account", account)
                .param("language", reader.code())
                .query(CircleInvitationPage.Offer.class)
                .optional();
    }
}
