package tragnetz.networks.memberships;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Public;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** Who belongs to a network. */
@Controller
@Public
class MembersController {

    private final Networks networks;
    private final Members members;

    MembersController(Networks networks, Members members) {
        this.networks = networks;
        this.members = members;
    }

    @GetMapping("/n/{network}/members")
    Page index(
            @PathVariable String network,
            @RequestParam Map<String, String> asked,
            Language language) {
        House house = networks.house(network, language);
        MembersFilter filter = MembersFilter.of(asked);
        return MembersPage.of(
                house,
                members.of(house.id(), filter.words(), language),
                filter,
                LocalDate.now(ZoneOffset.UTC));
    }
}
