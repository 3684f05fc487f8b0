package tragnetz.networks.ambassadors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Repository
class AmbassadorStore {

    private static final String TOLD =
            """
            select a.id, a.account_id, n.display_name as name, a.shown_name, a.languages, a.region, a.appointed_by, a.appointed_on,
                a.training, a.trained_on, a.successor_id, s.display_name as successor, a.ends_on, a.paused,
                exists (select from networks.seat t where t.network_id = a.network_id and t.account_id = a.account_id) as seated
            from networks.ambassador a join identity.pub_name n on n.account_id = a.account_id
            left join identity.pub_name s on s.account_id = a.successor_id
            """;

    private final JdbcClient jdbc;

    AmbassadorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AmbassadorTold> of(UUID network) {
        return jdbc.sql(TOLD + " where a.network_id = :network order by n.display_name limit 500")
                .param("network", network)
                .query(AmbassadorTold.class)
                .list();
    }

    Optional<AmbassadorTold> find(UUID network, UUID id) {
        return jdbc.sql(TOLD + " where a.network_id = :network and a.id = :id")
                .param("network", network)
                .param("id", id)
                .query(AmbassadorTold.class)
                .optional();
    }

    /** Whom one writes to; in the machine room. */
    Optional<UUID> account(UUID network, UUID id) {
        return jdbc.sql(
                        "select account_id from networks.ambassador where network_id = :network and"
                                + " id = :id and not paused")
                .param("network", network)
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** People with a seat that is not an authority's, by account. */
    Map<String, String> people(UUID network) {
        record Named(UUID id, String name) {}
        Map<String, String> people = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select distinct s.account_id as id, n.display_name as name from networks.seat s
                        join identity.pub_name n on n.account_id = s.account_id
                        where s.network_id = :network and s.role <> 'authority' order by n.display_name limit 2000
                        """)
                .param("network", network)
                .query(Named.class)
                .list()
                .forEach(it -> people.put(it.id().toString(), it.name()));
        return people;
    }

    /** False when the person is an ambassador here already. */
    boolean insert(UUID network, UUID id, Appointment appointment) {
        return jdbc.sql(
                                """
                                insert into networks.ambassador (network_id, id, account_id, shown_name, languages, region, appointed_by, appointed_on, training,
                                    trained_on, successor_id, ends_on)
                                values (:network, :id, :account, :shown, :languages, :region, :by, :on, :training, :trained, :successor, :ends)
                                on conflict do nothing
                                """)
                        .param("network", network)
                        .param("id", id)
                        .param("account", appointment.account())
                        .params(appointment.parameters())
                        .update()
                == 1;
    }

    void change(UUID network, UUID id, Appointment appointment) {
        jdbc.sql(
                        """
                        update networks.ambassador set shown_name = :shown, languages = :languages, region = :region, appointed_by = :by,
                            appointed_on = :on, training = :training, trained_on = :trained, successor_id = :successor, ends_on = :ends
                        where network_id = :network and id = :id
                        """)
                .param("network", network)
                .param("id", id)
                .params(appointment.parameters())
                .update();
    }

    record Post(UUID networkId, UUID id, String network, boolean paused) {}

    /** Where the account is an ambassador. */
    List<Post> posts(UUID account) {
        return jdbc.sql(
                        """
                        select a.network_id, a.id, n.name as network, a.paused from networks.ambassador a
                        cross join lateral (select name from networks.pub_network where id = a.network_id
                            order by (text_language = language) desc, text_language limit 1) n
                        where a.account_id = :account order by n.name limit 50
                        """)
                .param("account", account)
                .query(Post.class)
                .list();
    }

    /** In the machine room: one's own pause needs nobody's leave; without a seat it lasts. */
    void pause(UUID account, boolean paused) {
        jdbc.sql(
                        """
                        update networks.ambassador a set paused = :paused or not exists (select from networks.seat s
                            where s.network_id = a.network_id and s.account_id = a.account_id) where account_id = :account
                        """)
                .param("account", account)
                .param("paused", paused)
                .update();
    }
}
