package tragnetz.networks.seats;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.access.SeatRegister;
import tragnetz.shared.access.Seats;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Repository
class SeatStore implements SeatRegister {

    private record Seat(UUID networkId, String role, @Nullable UUID organisationId) {}

    private final JdbcClient jdbc;

    SeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Seats of(UUID account) {
        List<Seat> seats =
                jdbc.sql(
                                "select network_id, role, organisation_id from networks.seat where"
                                        + " account_id = :account")
                        .param("account", account)
                        .query(Seat.class)
                        .list();
        Set<UUID> networks = new HashSet<>();
        Set<UUID> withAuthorities = new HashSet<>();
        Set<UUID> coordinates = new HashSet<>();
        Set<UUID> organisations = new HashSet<>();
        Set<UUID> edits = new HashSet<>();
        for (Seat seat : seats) {
            withAuthorities.add(seat.networkId());
            if (!seat.role().equals("authority")) {
                networks.add(seat.networkId());
            }
            if (seat.role().equals("coordinator")) {
                coordinates.add(seat.networkId());
            }
            if (seat.organisationId() != null) {
                organisations.add(seat.organisationId());
                if (seat.role().equals("editor")) {
                    edits.add(seat.organisationId());
                }
            }
        }
        return new Seats(networks, withAuthorities, coordinates, organisations, edits);
    }
}
