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

/** Everybody who sits in a network sees who else does; authorities do not. */
@Controller
class PeopleController {

    private final Networks networks;
    private final SeatListStore seats;

    PeopleController(Networks networks, SeatListStore seats) {
        this.networks = networks;
        this.seats = seats;
    }

    @GetMapping("/n/{network}/people")
    Page people(@PathVariable String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.seats().networks().contains(house.id())) {
            throw new Missing();
        }
        return new PeoplePage(house, seats.of(house.id(), language), viewer.account());
    }
}
