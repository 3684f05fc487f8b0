package tragnetz.networks.passes;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.UUID;

/** A network's paper passes. */
@Controller
class PassesController {

    private final PassDesk desk;

    PassesController(PassDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/n/{network}/passes")
    Page list(@PathVariable String network, Person viewer, Language language) {
        House house = desk.enter(network, viewer, language);
        return new PassesPage(house, desk.all(house));
    }

    @PostMapping("/n/{network}/passes/{id}/reissue")
    Answer reissue(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = desk.enter(network, viewer, language);
        return new Answer.Shown(
                new CardPage(house, desk.reissue(house, viewer, id)),
                new Answer.Moved(house.path() + "/passes", null));
    }

    @PostMapping("/n/{network}/passes/{id}/block")
    Answer block(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = desk.enter(network, viewer, language);
        desk.block(house, viewer, id);
        return Answer.moved(house.path() + "/passes", "pass-blocked");
    }
}
