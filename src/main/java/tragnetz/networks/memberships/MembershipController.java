package tragnetz.networks.memberships;

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

/** One membership: its history, and how it pauses and goes on. */
@Controller
class MembershipController {

    private final MembershipDesk desk;
    private final Memberships memberships;

    MembershipController(MembershipDesk desk, Memberships memberships) {
        this.desk = desk;
        this.memberships = memberships;
    }

    @GetMapping("/n/{network}/memberships/{id}")
    Page show(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        return desk.page(network, id, viewer, language);
    }

    @PostMapping("/n/{network}/memberships/{id}/pause")
    Answer pause(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Person viewer,
            Language language) {
        return desk.act(
                network,
                id,
                "pause",
                "membership-paused",
                reason,
                viewer,
                language,
                memberships::pause);
    }

    @PostMapping("/n/{network}/memberships/{id}/resumption")
    Answer resume(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Person viewer,
            Language language) {
        return desk.act(
                network,
                id,
                "resumption",
                "membership-resumed",
                reason,
                viewer,
                language,
                memberships::resume);
    }
}
