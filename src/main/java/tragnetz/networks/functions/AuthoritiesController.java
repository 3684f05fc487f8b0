package tragnetz.networks.functions;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

/** Who answers in authorities, and how fast; everybody with a seat may ask. */
@Controller
class AuthoritiesController {

    private final Networks networks;
    private final FunctionStore store;

    AuthoritiesController(Networks networks, FunctionStore store) {
        this.networks = networks;
        this.store = store;
    }

    @GetMapping("/n/{network}/authorities")
    Page index(@PathVariable String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.in(house.id())) {
            throw new Missing();
        }
        return new AuthoritiesPage(
                house,
                store.authorities(house.id()),
                viewer.account(),
                viewer.coordinates(house.id()),
                !viewer.seats().networks().contains(house.id()));
    }
}
