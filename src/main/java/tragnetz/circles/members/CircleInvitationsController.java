package tragnetz.circles.members;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.circles.circles.Circle;
import tragnetz.circles.circles.Circles;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

import java.util.List;
import java.util.UUID;

/** Members ask people of the network into their circle. */
@Controller
class CircleInvitationsController {

    private final Circles circles;
    private final InvitationDesk desk;

    CircleInvitationsController(Circles circles, InvitationDesk desk) {
        this.circles = circles;
        this.desk = desk;
    }

    @GetMapping("/n/{network}/circles/{id}/invitations")
    Page index(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam @Nullable String q,
            Person viewer,
            Language language) {
        Circle circle = circles.enter(network, id, viewer, language);
        return desk.page(circle, q, viewer, language, new Problems());
    }

    @PostMapping("/n/{network}/circles/{id}/invitations")
    Answer invite(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam @Nullable List<String> person,
            Person viewer,
            Language language) {
        Circle circle = circles.enter(network, id, viewer, language);
        if (!desk.ask(circle, person == null ? List.of() : person, viewer, language)) {
            Problems problems = new Problems().add("person", "circles.problem.nobody");
            return Answer.again(desk.page(circle, "", viewer, language, problems));
        }
        return Answer.moved(circle.path() + "/invitations", "circle-invited");
    }

    @PostMapping("/n/{network}/circles/{circle}/invitations/{id}/withdrawal")
    Answer withdraw(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            Person viewer,
            Language language) {
        Circle entered = circles.enter(network, circle, viewer, language);
        if (!desk.withdraw(entered, id, viewer)) {
            throw new Missing();
        }
        return Answer.moved(entered.path() + "/invitations", "circle-withdrawn");
    }
}
