package tragnetz.networks.look;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Uploads;

/** Coordinators choose their network's colour and hang up its sign. */
@Controller
class LookController {

    private final LookDesk desk;

    LookController(LookDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/n/{network}/look")
    Page show(@PathVariable String network, Person viewer, Language language) {
        return desk.page(
                desk.coordinated(network, viewer, language),
                LogoForm.empty(language.code()),
                new Problems());
    }

    @PostMapping("/n/{network}/look")
    Answer paint(
            @PathVariable String network,
            @RequestParam(defaultValue = "") String hue,
            Person viewer,
            Language language) {
        return desk.paint(desk.coordinated(network, viewer, language), hue, language);
    }

    @PostMapping("/n/{network}/look/logo")
    @Uploads(megabytes = Uploads.FILE)
    Answer hang(@PathVariable String network, LogoForm form, Person viewer, Language language) {
        return desk.hang(desk.coordinated(network, viewer, language), form);
    }

    @PostMapping("/n/{network}/look/logo/removal")
    Answer remove(@PathVariable String network, Person viewer, Language language) {
        return desk.remove(desk.coordinated(network, viewer, language));
    }
}
