package tragnetz.networks.legal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import tragnetz.shared.access.Public;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Page;

/**
 * Who answers for a network's pages, what they know of their readers, and how accessible they are.
 */
@Controller
@Public
class LegalController {

    private final LegalDesk desk;

    LegalController(LegalDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/n/{network}/legal")
    Page legal(@PathVariable String network, Viewer viewer, Language language) {
        return desk.show(network, LegalKind.LEGAL, viewer, language);
    }

    @GetMapping("/n/{network}/privacy")
    Page privacy(@PathVariable String network, Viewer viewer, Language language) {
        return desk.show(network, LegalKind.PRIVACY, viewer, language);
    }

    @GetMapping("/n/{network}/barriers")
    Page barriers(@PathVariable String network, Viewer viewer, Language language) {
        return desk.show(network, LegalKind.BARRIERS, viewer, language);
    }
}
