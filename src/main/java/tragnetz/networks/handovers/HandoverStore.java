package tragnetz.networks.handovers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Repository
class HandoverStore {

    record Seat(UUID accountId, String name, LocalDate since) {}

    /** What there is of each, in numbers. */
    record Counts(
            long members,
            long people,
            long invitations,
            long contacts,
            long languages,
            long passes,
            long outdated) {}

    private final JdbcClient jdbc;

    HandoverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Seat> coordinators(UUID network) {
        return jdbc.sql(
                        """
                        select s.account_id, a.display_name as name, min(s.since) as since
                        from networks.seat s join identity.pub_name a on a.account_id = s.account_id
                        where s.network_id = :network and s.role = 'coordinator'
                        group by s.account_id, a.display_name order by since, name limit 100
                        """)
                .param("network", network)
                .query(Seat.class)
                .list();
    }

    Counts counts(UUID network) {
        return jdbc.sql(
                        """
                        select (select count(*) from networks.membership where network_id = :network) as members,
                            (select count(distinct account_id) from networks.seat where network_id = :network) as people,
                            (select count(*) from networks.invitation where network_id = :network) as invitations,
                            (select count(*) from networks.contact where network_id = :network) as contacts,
                            (select count(*) from networks.network_text where network_id = :network) as languages,
                            (select count(*) from networks.pass where network_id = :network) as passes,
                            (select count(*) from networks.network_text where network_id = :network and state = 'outdated') as outdated
                        """)
                .param("network", network)
                .query(Counts.class)
                .single();
    }

    /** Other coordinators, counted while nobody else can leave. */
    int others(UUID network, UUID account) {
        jdbc.sql("select id from networks.network where id = :network for update")
                .param("network", network)
                .query(UUID.class)
                .optional();
        return jdbc.sql(
                        """
                        select count(distinct account_id) from networks.seat
                        where network_id = :network and role = 'coordinator' and account_id <> :account
                        """)
                .param("network", network)
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    /** Whoever has no other seat gets one under the own name. */
    void stay(UUID network, UUID account) {
        jdbc.sql(
                        """
                        insert into networks.seat (network_id, id, account_id, role)
                        select :network, gen_random_uuid(), :account, 'peer' where not exists (select from networks.seat
                            where network_id = :network and account_id = :account and role not in ('coordinator', 'authority'))
                        """)
                .param("network", network)
                .param("account", account)
                .update();
    }

    void leave(UUID network, UUID account) {
        jdbc.sql(
                        """
                        delete from networks.seat where network_id = :network and account_id = :account and role = 'coordinator'
                        """)
                .param("network", network)
                .param("account", account)
                .update();
    }
}
