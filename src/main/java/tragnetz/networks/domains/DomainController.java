package tragnetz.networks.domains;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.networks.Networks;
import tragnetz.shared.Settings;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

/** Coordinators wish for a web address of their network's own, or give it up. */
@Controller
class DomainController {

    private final Networks networks;
    private final DomainStore store;
    private final Settings settings;

    DomainController(Networks networks, DomainStore store, Settings settings) {
        this.networks = networks;
        this.store = store;
        this.settings = settings;
    }

    @GetMapping("/n/{network}/domain")
    Page show(@PathVariable String network, Person viewer, Language language) {
        House house = coordinated(network, viewer, language);
        Domain domain = store.of(house.id()).orElse(null);
        String typed = domain == null ? "" : domain.host();
        return new DomainPage(house, domain, typed, new Problems());
    }

    @PostMapping("/n/{network}/domain")
    Answer wish(
            @PathVariable String network,
            @RequestParam(defaultValue = "") String host,
            Person viewer,
            Language language) {
        House house = coordinated(network, viewer, language);
        Domain domain = store.of(house.id()).orElse(null);
        Host typed = Host.typed(host);
        Problems problems = typed.check(settings.baseUrl().getHost());
        if (problems.any()) {
            return Answer.again(new DomainPage(house, domain, host, problems));
        }
        if (typed.text().isEmpty()) {
            store.drop(house.id());
        } else if (domain == null || !domain.host().equals(typed.text())) {
            store.wish(house.id(), typed.text());
        }
        return Answer.moved(
                house.path() + "/domain",
                typed.text().isEmpty() ? "domain-given-up" : "domain-wished");
    }

    private House coordinated(String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        return house;
    }
}
