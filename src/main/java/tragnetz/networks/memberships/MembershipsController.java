package tragnetz.networks.memberships;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.Map;

/** Coordinators see who belongs, who pauses and who has left. */
@Controller
class MembershipsController {

    private final Networks networks;
    private final LifeStore store;

    MembershipsController(Networks networks, LifeStore store) {
        this.networks = networks;
        this.store = store;
    }

    @GetMapping("/n/{network}/memberships")
    Page index(
            @PathVariable String network,
            @RequestParam Map<String, String> asked,
            Person viewer,
            Language language) {
        House house = networks.house(network, language);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        MembershipsFilter filter = MembershipsFilter.of(asked);
        return new MembershipsPage(
                house,
                filter,
                store.of(house.id(), filter, MembershipsPage.SIZE),
                store.count(house.id(), filter));
    }
}
