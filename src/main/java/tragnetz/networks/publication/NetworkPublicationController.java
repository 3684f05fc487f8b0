package tragnetz.networks.publication;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.networks.Networks;
import tragnetz.networks.legal.LegalDesk;
import tragnetz.networks.legal.LegalKind;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

/** Coordinators decide when everybody may see their network; not before it has an imprint. */
@Controller
class NetworkPublicationController {

    private final Networks networks;
    private final LegalDesk notices;
    private final PublicationStore store;

    NetworkPublicationController(Networks networks, LegalDesk notices, PublicationStore store) {
        this.networks = networks;
        this.notices = notices;
        this.store = store;
    }

    @GetMapping("/n/{network}/publication")
    Page show(@PathVariable String network, Person viewer, Language language) {
        return page(coordinated(network, viewer, language));
    }

    @PostMapping("/n/{network}/publication")
    Answer publish(@PathVariable String network, Person viewer, Language language) {
        House house = coordinated(network, viewer, language);
        if (!notices.complete(house.id(), LegalKind.LEGAL)) {
            return Answer.again(page(house));
        }
        store.publish(house.id());
        return Answer.moved(house.path(), "network-published");
    }

    @PostMapping("/n/{network}/publication/withdrawal")
    Answer withdraw(@PathVariable String network, Person viewer, Language language) {
        House house = coordinated(network, viewer, language);
        store.withdraw(house.id());
        return Answer.moved(house.path() + "/publication", "network-withdrawn");
    }

    private Page page(House house) {
        return new NetworkPublicationPage(
                house,
                store.published(house.id()),
                notices.complete(house.id(), LegalKind.LEGAL),
                notices.complete(house.id(), LegalKind.PRIVACY),
                notices.complete(house.id(), LegalKind.BARRIERS));
    }

    private House coordinated(String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        return house;
    }
}
