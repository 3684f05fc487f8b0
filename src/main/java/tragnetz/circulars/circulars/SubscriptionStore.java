package tragnetz.circulars.circulars;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.notifications.Mailings;

import java.util.List;
import java.util.UUID;

/** Who gets circulars of which network by mail; asked in the machine room. */
@Repository
class SubscriptionStore {

    private final JdbcClient jdbc;

    SubscriptionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Networks the account sits in or has got a circular of; a row is there from the first one on.
     */
    List<Mailings.Mailing> of(UUID account, String reader) {
        return jdbc.sql(
                        """
                        select n.network_id as id, t.name, s.ended_at is null as comes
                        from (select network_id from networks.pub_seat where account_id = :account and role <> 'authority'
                            union select network_id from circulars.subscription where account_id = :account) n
                        left join circulars.subscription s on s.network_id = n.network_id and s.account_id = :account
                        cross join lateral (select name from networks.pub_network p where p.id = n.network_id
                            order by (p.text_language = :reader) desc, (p.text_language = p.language) desc limit 1) t
                        order by t.name, n.network_id limit 100
                        """)
                .param("account", account)
                .param("reader", reader)
                .query(Mailings.Mailing.class)
                .list();
    }

    void end(UUID network, UUID account, boolean ended) {
        jdbc.sql(
                        """
                        update circulars.subscription set ended_at = case when :ended then coalesce(ended_at, now()) end
                        where network_id = :network and account_id = :account
                        """)
                .param("network", network)
                .param("account", account)
                .param("ended", ended)
                .update();
    }
}
