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
import tragnetz.shared.web.Problems;

/** Issuing a pass: the card is shown once, to be printed and handed over. */
@Controller
class PassNewController {

    private final PassDesk desk;

    PassNewController(PassDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/n/{network}/passes/new")
    Page ask(@PathVariable String network, Person viewer, Language language) {
        House house = desk.issuing(network, viewer, language);
        return new PassNewPage(house, "", language.code(), new Problems());
    }

    @PostMapping("/n/{network}/passes/new")
    Answer issue(@PathVariable String network, Person viewer, Language language, PassForm form) {
        House house = desk.issuing(network, viewer, language);
        Problems problems = form.problems();
        if (problems.any()) {
            return Answer.again(new PassNewPage(house, form.name(), form.language(), problems));
        }
        return new Answer.Shown(
                new CardPage(house, desk.issue(house, viewer, form)),
                new Answer.Moved(house.path() + "/passes", null));
    }
}
