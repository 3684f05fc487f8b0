package tragnetz.networks.functions;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
class FunctionStore {

    private static final String TOLD =
            """
            select s.id, s.account_id, n.display_name as name, s.role, s.organisation_id, o.name as organisation,
                coalesce(f.function, '') as function, f.days
            from networks.seat s join identity.pub_name n on n.account_id = s.account_id
            left join networks.organisation o on o.id = s.organisation_id
            left join networks.seat_function f on f.network_id = s.network_id and f.seat_id = s.id
            """;

    private final JdbcClient jdbc;

    FunctionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FunctionTold> find(UUID network, UUID seat) {
        return jdbc.sql(TOLD + " where s.network_id = :network and s.id = :seat")
                .param("network", network)
                .param("seat", seat)
                .query(FunctionTold.class)
                .optional();
    }

    /** Seats of authorities; a contact person of an authority sees her own alone. */
    List<FunctionTold> authorities(UUID network) {
        return jdbc.sql(
                        TOLD
                                + " where s.network_id = :network and s.role = 'authority' order by"
                                + " o.name, n.display_name, s.id limit 500")
                .param("network", network)
                .query(FunctionTold.class)
                .list();
    }

    /** People of these organisations who answer for something. */
    List<FunctionTold> of(UUID network, Collection<UUID> organisations) {
        return jdbc.sql(
                        TOLD
                                + " where s.network_id = :network and s.organisation_id = any"
                                + " (:organisations) and f.function is not null order by"
                                + " f.function, n.display_name limit 500")
                .param("network", network)
                .param("organisations", organisations.toArray(UUID[]::new))
                .query(FunctionTold.class)
                .list();
    }

    List<UUID> seats(UUID network, UUID account) {
        return jdbc.sql(
                        "select id from networks.seat where network_id = :network and account_id ="
                                + " :account order by since, id limit 20")
                .param("network", network)
                .param("account", account)
                .query(UUID.class)
                .list();
    }

    void put(UUID network, FunctionTold seat, String function, @Nullable Integer days) {
        jdbc.sql(
                        """
                        insert into networks.seat_function (network_id, seat_id, account_id, function, days)
                        values (:network, :seat, :account, :function, :days)
                        on conflict (network_id, seat_id) do update set function = excluded.function, days = excluded.days, changed_at = now()
                        """)
                .param("network", network)
                .param("seat", seat.id())
                .param("account", seat.accountId())
                .param("function", function)
                .param("days", days)
                .update();
    }

    void remove(UUID network, UUID seat) {
        jdbc.sql(
                        "delete from networks.seat_function where network_id = :network and seat_id"
                                + " = :seat")
                .param("network", network)
                .param("seat", seat)
                .update();
    }
}
