package tragnetz.networks.moves;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The old copy of a network that has moved; everything here is called in the machine room. */
@Repository
class FarewellStore {

    private static final String LEFT =
            """
            select n.id from networks.network n join networks.forwarding f on f.network_id = n.id and f.path = '/n/' || n.slug where
            """;

    /** Whoever else is at it goes on alone. */
    private static final String LOCKED = " for update of f skip locked";

    private final JdbcClient jdbc;

    FarewellStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One whose people have to be told now. */
    Optional<UUID> leaving(int days) {
        return jdbc.sql(
                        LEFT
                                + " n.packed_at is not null and f.reminded_at is null and f.since <"
                                + " now() - make_interval(days => :days) limit 1"
                                + LOCKED)
                .param("days", days)
                .query(UUID.class)
                .optional();
    }

    /**
     * One whose time is over, if it was packed and its people have known that for some days; or
     * whose coordinators say so.
     */
    Optional<UUID> gone(int days, int notice) {
        return jdbc.sql(
                        LEFT
                                + " f.removal_at is not null or n.packed_at is not null and f.since"
                                + " < now() - make_interval(days => :days) and f.reminded_at <"
                                + " now() - make_interval(days => :notice) limit 1"
                                + LOCKED)
                .param("days", days)
                .param("notice", notice)
                .query(UUID.class)
                .optional();
    }

    void reminded(UUID network) {
        jdbc.sql(
                        """
                        update networks.forwarding set reminded_at = now() where network_id = :network and path like '/n/%'
                        """)
                .param("network", network)
                .update();
    }

    void ask(UUID network) {
        jdbc.sql(
                        """
                        update networks.forwarding set removal_at = now() where network_id = :network and path like '/n/%'
                        """)
                .param("network", network)
                .update();
    }

    /** Everybody with a seat, or the offer of one. */
    List<UUID> people(UUID network) {
        return jdbc.sql(
                        """
                        select account_id from networks.seat where network_id = :network
                        union select account_id from networks.invitation where network_id = :network limit 100000
                        """)
                .param("network", network)
                .query(UUID.class)
                .list();
    }

    /** Organisations that another network here knows are looked after by that one. */
    void handOn(UUID network) {
        jdbc.sql(
                        """
                        update networks.organisation o set steward_id = (select k.network_id from networks.known_organisation k
                            where k.organisation_id = o.id and k.network_id <> :network order by k.network_id limit 1)
                        where o.steward_id = :network and exists (select from networks.known_organisation k
                            where k.organisation_id = o.id and k.network_id <> :network)
                        """)
                .param("network", network)
                .update();
    }

    /** All that hangs on the network goes with it. */
    void delete(UUID network) {
        jdbc.sql("delete from networks.organisation where steward_id = :network")
                .param("network", network)
                .update();
        jdbc.sql("delete from networks.network where id = :network")
                .param("network", network)
                .update();
    }

    /** Whether the account has no place here any more. */
    boolean homeless(UUID account) {
        return jdbc.sql(
                        """
                        select not exists (select from networks.seat where account_id = :account)
                            and not exists (select from networks.invitation where account_id = :account)
                            and not exists (select from networks.application where account_id = :account and state = 'open')
                        """)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }
}
