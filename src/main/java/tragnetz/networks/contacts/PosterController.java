package tragnetz.networks.contacts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import tragnetz.networks.seats.Coordination;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Page;

/** A sheet for the wall, to be printed by coordinators. */
@Controller
class PosterController {

    private final Coordination coordination;

    PosterController(Coordination coordination) {
        this.coordination = coordination;
    }

    @GetMapping("/n/{network}/poster")
    Page poster(@PathVariable String network, Person viewer, Language language) {
        return new PosterPage(coordination.house(network, viewer, language));
    }
}
