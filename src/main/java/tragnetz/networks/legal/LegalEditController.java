package tragnetz.networks.legal;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;

/** Coordinators answer the questions of the imprint. */
@Controller
class LegalEditController {

    private final LegalDesk desk;

    LegalEditController(LegalDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/n/{network}/legal/edit")
    Page edit(@PathVariable String network, Person viewer, Language language) {
        return desk.form(network, LegalKind.LEGAL, viewer, language);
    }

    @PostMapping("/n/{network}/legal/edit")
    Answer save(
            @PathVariable String network,
            @RequestParam MultiValueMap<String, String> fields,
            Person viewer,
            Language language) {
        return desk.save(network, LegalKind.LEGAL, fields, viewer, language);
    }
}
