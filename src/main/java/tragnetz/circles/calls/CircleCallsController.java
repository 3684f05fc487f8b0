package tragnetz.circles.calls;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.circles.circles.Circle;
import tragnetz.circles.circles.Circles;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;

import java.util.UUID;

/** A member sees what became of her call for help, takes it back, and thinks again. */
@Controller
class CircleCallsController {

    private final Circles circles;
    private final CallDesk desk;

    CircleCallsController(Circles circles, CallDesk desk) {
        this.circles = circles;
        this.desk = desk;
    }

    @GetMapping("/n/{network}/circles/{id}/calls")
    Page index(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        return desk.mine(circles.enter(network, id, viewer, language), language);
    }

    @PostMapping("/n/{network}/circles/{circle}/calls/{id}/withdrawal")
    Answer withdraw(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            Person viewer,
            Language language) {
        Circle entered = circles.enter(network, circle, viewer, language);
        desk.withdraw(entered, id);
        return Answer.moved(entered.path() + "/calls", "call-withdrawn");
    }

    @PostMapping("/n/{network}/circles/{circle}/calls/{id}/resumption")
    Answer resume(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            Person viewer,
            Language language) {
        Circle entered = circles.enter(network, circle, viewer, language);
        desk.resume(entered, id);
        return Answer.moved(entered.path() + "/calls", "call-open");
    }
}
