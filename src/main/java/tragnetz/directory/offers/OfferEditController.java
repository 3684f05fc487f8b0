package tragnetz.directory.offers;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;

import java.util.UUID;

/** Editors change an offer's facts and its text in one language at a time. */
@Controller
class OfferEditController {

    private final Desk desk;

    OfferEditController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/offers/{id}/edit")
    Page edit(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            Person viewer,
            Language language) {
        return desk.filled(id, text, language);
    }

    @PostMapping("/offers/{id}/edit")
    Answer change(@PathVariable UUID id, OfferForm form, Person viewer, Language language) {
        return desk.change(id, form, language);
    }
}
