package tragnetz.networks.seats;

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

/**
 * Coordinators give seats, and editors those of their organisation, with a second factor shown just
 * now: a seat is a right.
 */
@Controller
class SeatNewController {

    private final Givers givers;
    private final Invitations invitations;

    SeatNewController(Givers givers, Invitations invitations) {
        this.givers = givers;
        this.invitations = invitations;
    }

    @GetMapping("/n/{network}/seats/new")
    Page form(
            @PathVariable String network,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String organisation,
            Person viewer,
            Language language) {
        SeatForm form = SeatForm.of(role, organisation, language.code());
        return givers.page(network, form, viewer, language);
    }

    @PostMapping("/n/{network}/seats/new")
    Answer give(@PathVariable String network, SeatForm form, Person viewer, Language language) {
        SeatNewPage page = givers.page(network, form, viewer, language);
        Problems problems = givers.check(page);
        if (problems.any()) {
            return Answer.again(page);
        }
        if (!invitations.offer(page.house(), form, viewer, form.reads(language))) {
            problems.add("email", "invitations.again");
            return Answer.again(page);
        }
        return Answer.moved(page.back(), form.address().isEmpty() ? "seat-given" : "invited");
    }
}
