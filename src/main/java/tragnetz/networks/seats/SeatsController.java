package tragnetz.networks.seats;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

/** Coordinators see who sits where. */
@Controller
class SeatsController {

    private final Networks networks;
    private final SeatListStore seats;
    private final InvitationStore invitations;

    SeatsController(Networks networks, SeatListStore seats, InvitationStore invitations) {
        this.networks = networks;
        this.seats = seats;
        this.invitations = invitations;
    }

    @GetMapping("/n/{network}/seats")
    Page index(@PathVariable String network, Person viewer, Language language) {
        House house = coordinated(network, viewer, language);
        return new SeatsPage(
                house,
                seats.of(house.id(), language),
                invitations.of(house.id()),
                viewer.account(),
                new Problems());
    }

    private House coordinated(String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        return house;
    }
}
