package tragnetz.networks.mergers;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Typed;

import java.util.UUID;

/** Two records of one organisation become one, after a look at what moves. */
@Controller
class MergerController {

    private final Merging merging;

    MergerController(Merging merging) {
        this.merging = merging;
    }

    @GetMapping("/n/{network}/memberships/{id}/merger")
    Page preview(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String into,
            Person viewer,
            Language language) {
        return merging.page(network, id, Typed.line(into), viewer, language);
    }

    @PostMapping("/n/{network}/memberships/{id}/merger")
    Answer merge(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String into,
            Person viewer,
            Language language) {
        return merging.merge(network, id, Typed.line(into), viewer, language);
    }
}
