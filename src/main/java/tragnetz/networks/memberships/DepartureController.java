package tragnetz.networks.memberships;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;

import java.util.UUID;

/** How a membership ends, and begins again. */
@Controller
class DepartureController {

    private final MembershipDesk desk;
    private final Memberships memberships;

    DepartureController(MembershipDesk desk, Memberships memberships) {
        this.desk = desk;
        this.memberships = memberships;
    }

    @PostMapping("/n/{network}/memberships/{id}/departure")
    Answer leave(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Person viewer,
            Language language) {
        return desk.act(
                network,
                id,
                "departure",
                "membership-left",
                reason,
                viewer,
                language,
                memberships::leave);
    }

    @PostMapping("/n/{network}/memberships/{id}/return")
    Answer takeBack(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Person viewer,
            Language language) {
        return desk.act(
                network,
                id,
                "return",
                "membership-back",
                reason,
                viewer,
                language,
                memberships::takeBack);
    }
}
