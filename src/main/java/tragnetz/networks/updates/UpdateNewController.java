package tragnetz.networks.updates;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

/** Telling what changed, in two minutes. */
@Controller
class UpdateNewController {

    private final Speaking speaking;

    UpdateNewController(Speaking speaking) {
        this.speaking = speaking;
    }

    @GetMapping("/n/{network}/updates/new")
    Page form(
            @PathVariable String network,
            @RequestParam(defaultValue = "") String organisation,
            Person viewer,
            Language language) {
        House house = speaking.inside(network, viewer, language);
        return speaking.form(house, organisation, viewer);
    }

    @PostMapping("/n/{network}/updates/new")
    Answer tell(@PathVariable String network, UpdateForm form, Person viewer, Language language) {
        House house = speaking.inside(network, viewer, language);
        return speaking.say(house, form, false, viewer);
    }

    @PostMapping("/n/{network}/updates/new/draft")
    Answer keep(@PathVariable String network, UpdateForm form, Person viewer, Language language) {
        House house = speaking.inside(network, viewer, language);
        return speaking.say(house, form, true, viewer);
    }
}
