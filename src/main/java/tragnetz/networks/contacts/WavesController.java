package tragnetz.networks.contacts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.networks.seats.Coordination;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.StepUpWanted;

/** Coordinators invite in waves, with a second factor shown just now: a seat is a right. */
@Controller
class WavesController {

    private final Coordination coordination;
    private final ContactStore store;
    private final Waves waves;

    WavesController(Coordination coordination, ContactStore store, Waves waves) {
        this.coordination = coordination;
        this.store = store;
        this.waves = waves;
    }

    @PostMapping("/n/{network}/contacts/waves")
    Answer invite(@PathVariable String network, WaveForm form, Person viewer, Language language) {
        House house = house(network, viewer, language);
        Problems problems = form.problems();
        if (problems.any()) {
            return Answer.again(store.page(house, "", 1, viewer, problems));
        }
        return done(house, waves.plan(house, form, viewer), "contacts-invited");
    }

    @PostMapping("/n/{network}/contacts/reminders")
    Answer remind(@PathVariable String network, Person viewer, Language language) {
        House house = house(network, viewer, language);
        return done(house, waves.remind(house), "contacts-reminded");
    }

    private static Answer done(House house, int people, String done) {
        return Answer.moved(house.path() + "/contacts", people > 0 ? done : "contacts-nobody");
    }

    private House house(String network, Person viewer, Language language) {
        House house = coordination.house(network, viewer, language);
        StepUpWanted.unlessFresh(viewer, house.path() + "/contacts");
        return house;
    }
}
