package tragnetz.networks.seats;

import org.springframework.stereotype.Component;

import tragnetz.networks.People;
import tragnetz.shared.i18n.Language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Component
class SeatPeople implements People {

    private final SeatListStore seats;

    SeatPeople(SeatListStore seats) {
        this.seats = seats;
    }

    /** Whoever has a seat beside an authority's counts by that one. */
    @Override
    public List<Sitting> of(UUID network, Language reader) {
        Map<UUID, Sitting> people = new LinkedHashMap<>();
        for (SeatTold seat : seats.of(network, reader)) {
            Sitting sitting = new Sitting(seat.accountId(), seat.name(), seat.role());
            people.merge(
                    seat.accountId(),
                    sitting,
                    (one, other) -> one.role().equals("authority") ? other : one);
        }
        return List.copyOf(people.values());
    }
}
