package tragnetz.networks.sites;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.StepUpWanted;

/** A coordinator takes the public pages along, for the day when nobody runs a server any more. */
@Controller
class SiteController {

    private final Networks networks;
    private final SiteStore store;
    private final Freezings freezings;
    private final Door door;

    SiteController(Networks networks, SiteStore store, Freezings freezings, Door door) {
        this.networks = networks;
        this.store = store;
        this.freezings = freezings;
        this.door = door;
    }

    @GetMapping("/n/{network}/site")
    Page show(@PathVariable String network, Person viewer, Language language) {
        return page(house(network, viewer, language));
    }

    @PostMapping("/n/{network}/site")
    Answer freeze(@PathVariable String network, Person viewer, Language language) {
        House house = fresh(network, viewer, language);
        freezings.begin(house.id());
        return Answer.moved(house.path() + "/site", "freezing");
    }

    @GetMapping("/n/{network}/site/export")
    Answer fetch(@PathVariable String network, Person viewer, Language language) {
        House house = fresh(network, viewer, language);
        Site site = store.of(house.id()).orElse(null);
        return site == null || site.frozenAt() == null
                ? page(house)
                : new Answer.Freight(
                        house.slug() + "-site.zip",
                        "application/zip",
                        site.bytes(),
                        place -> door.read(viewer, () -> store.part(site, place)));
    }

    private SitePage page(House house) {
        return new SitePage(
                house, store.of(house.id()).orElse(null), freezings.progress(house.id()));
    }

    private House house(String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        return house;
    }

    private House fresh(String network, Person viewer, Language language) {
        House house = house(network, viewer, language);
        StepUpWanted.unlessFresh(viewer, house.path() + "/site");
        return house;
    }
}
