package tragnetz.circles.checkins;

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
import tragnetz.shared.web.Typed;

import java.util.UUID;

/** Members say how they are; nobody has to. */
@Controller
class CheckinsController {

    private final Circles circles;
    private final Checkins checkins;

    CheckinsController(Circles circles, Checkins checkins) {
        this.circles = circles;
        this.checkins = checkins;
    }

    @GetMapping("/n/{network}/circles/{id}/checkins")
    Page index(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam @Nullable String page,
            Person viewer,
            Language language) {
        Circle circle = circles.enter(network, id, viewer, language);
        CheckinForm form = CheckinForm.empty(circle, language);
        return checkins.page(circle, form, Typed.page(page), language, new Problems());
    }

    @PostMapping("/n/{network}/circles/{id}/checkins")
    Answer add(
            @PathVariable String network,
            @PathVariable UUID id,
            CheckinForm form,
            Person viewer,
            Language language) {
        Circle circle = circles.enter(network, id, viewer, language);
        Problems problems = form.check(circle);
        if (problems.any()) {
            return Answer.again(checkins.page(circle, form, 1, language, problems));
        }
        checkins.add(circle, form);
        return Answer.moved(circle.path() + "/checkins", "circle-checkin");
    }

    @PostMapping("/n/{network}/circles/{circle}/checkins/{id}/removal")
    Answer remove(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            Person viewer,
            Language language) {
        Circle entered = circles.enter(network, circle, viewer, language);
        if (!checkins.remove(entered, id)) {
            throw new Missing();
        }
        return Answer.moved(entered.path() + "/checkins", "circle-checkin-removed");
    }
}
