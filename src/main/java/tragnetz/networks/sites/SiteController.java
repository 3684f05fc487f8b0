package tragnetz.networks.sites;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.StepUpWanted;

/** A coordinator takes the public pages along, for the day when nobody runs a server any more. */
@Controller
class SiteController {

    private final Networks networks;
    private final FrozenSite site;

    SiteController(Networks networks, FrozenSite site) {
        this.networks = networks;
        this.site = site;
    }

    @GetMapping("/n/{network}/site/export")
    Answer freeze(@PathVariable String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        StepUpWanted.unlessFresh(viewer, house.path() + "/move");
        return new Answer.File(house.slug() + "-site.zip", "application/zip", site.zip(house));
    }
}
