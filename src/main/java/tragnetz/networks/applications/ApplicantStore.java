package tragnetz.networks.applications;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What only the machine room does with applications, for people without an account. */
@Repository
class ApplicantStore {

    private final JdbcClient jdbc;

    ApplicantStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes back what still waits; all that was written goes. */
    boolean withdraw(UUID network, UUID id) {
        return jdbc.sql(
                                """
                                update networks.application set state = 'withdrawn', name = '', work = '', region = '', languages = '{}', about = '',
                                    contact = '', email = '', phone = '', changed_at = now()
                                where network_id = :network and id = :id and state = 'open'
                                """)
                        .param("network", network)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Who applied for an organisation of her own. */
    UUID applicant(UUID network, UUID id) {
        return jdbc.sql(
                        "select account_id from networks.application where network_id = :network"
                                + " and id = :id")
                .param("network", network)
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    void own(UUID network, UUID id, UUID account) {
        jdbc.sql(
                        "update networks.application set account_id = :account where network_id ="
                                + " :network and id = :id")
                .param("network", network)
                .param("id", id)
                .param("account", account)
                .update();
    }

    List<UUID> coordinators(UUID network) {
        return jdbc.sql(
                        """
                        select distinct account_id from networks.seat where network_id = :network and role = 'coordinator' limit 100
                        """)
                .param("network", network)
                .query(UUID.class)
                .list();
    }

    List<Map<String, @Nullable Object>> export(UUID account) {
        return jdbc.sql(
                        """
                        select n.name as network_id, a.state, a.kind, a.name, a.work, a.region, a.languages, a.about, a.contact, a.email, a.phone,
                            a.language, o.name as organisation_id, a.reason, a.made_at, a.changed_at,
                            a.changed_at + interval '90 days' as vanishes_at
                        from networks.application a
                        cross join lateral (select name from networks.pub_network where id = a.network_id
                            order by (text_language = language) desc, text_language limit 1) n
                        left join networks.organisation o on o.id = a.organisation_id
                        where a.account_id = :account order by a.made_at limit 500
                        """)
                .param("account", account)
                .query()
                .listOfRows();
    }

    int expire(int limit) {
        return jdbc.sql(
                        """
                        delete from networks.application where (network_id, id) in (select network_id, id from networks.application
                            where changed_at < now() - interval '90 days' order by changed_at limit :limit)
                        """)
                .param("limit", limit)
                .update();
    }

    void erase(UUID account) {
        jdbc.sql("delete from networks.application where account_id = :account")
                .param("account", account)
                .update();
        jdbc.sql(
                        "update networks.application set decided_by = null where decided_by ="
                                + " :account")
                .param("account", account)
                .update();
    }
}
