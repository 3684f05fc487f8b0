package tragnetz.networks.seats;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.StepUpWanted;

import java.util.UUID;

/**
 * A coordinator takes a seat away, with a second factor shown just now; everybody may leave. A
 * network keeps one coordinator.
 */
@Controller
class SeatRemovalController {

    private final Networks networks;
    private final SeatListStore seats;

    SeatRemovalController(Networks networks, SeatListStore seats) {
        this.networks = networks;
        this.seats = seats;
    }

    @GetMapping("/n/{network}/seats/{id}/removal")
    Page ask(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = networks.house(network, language);
        SeatTold seat = removable(house, id, viewer);
        return new SeatRemovalPage(house, seat, mine(seat, viewer), new Problems());
    }

    @PostMapping("/n/{network}/seats/{id}/removal")
    Answer remove(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = networks.house(network, language);
        SeatTold seat = removable(house, id, viewer);
        boolean mine = mine(seat, viewer);
        if (seat.role().equals("coordinator") && seats.coordinators(house.id()) < 2) {
            Problems last = new Problems().add("seat", "networks.problem.last");
            return Answer.again(new SeatRemovalPage(house, seat, mine, last));
        }
        seats.take(house.id(), id);
        return mine
                ? Answer.moved(house.path(), "seat-left")
                : Answer.moved(house.path() + "/seats", "seat-taken");
    }

    private SeatTold removable(House house, UUID id, Person viewer) {
        SeatTold seat =
                seats.seat(house.id(), id)
                        .filter(it -> viewer.coordinates(house.id()) || mine(it, viewer))
                        .orElseThrow(Missing::new);
        if (!mine(seat, viewer) || seat.role().equals("coordinator")) {
            StepUpWanted.unlessFresh(viewer, house.path() + "/seats/" + id + "/removal");
        }
        return seat;
    }

    private static boolean mine(SeatTold seat, Person viewer) {
        return seat.accountId().equals(viewer.account());
    }
}
