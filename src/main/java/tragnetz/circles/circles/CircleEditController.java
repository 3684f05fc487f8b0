package tragnetz.circles.circles;

import org.jspecify.annotations.Nullable;
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

import java.util.UUID;

/** Hosts change what their circle says of itself, and its clock. */
@Controller
class CircleEditController {

    private final Circles circles;
    private final CircleDesk desk;

    CircleEditController(Circles circles, CircleDesk desk) {
        this.circles = circles;
        this.desk = desk;
    }

    @GetMapping("/n/{network}/circles/{id}/edit")
    Page edit(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam @Nullable String text,
            Person viewer,
            Language language) {
        Circle circle = circles.host(network, id, viewer, language);
        String told = told(text, circle);
        CircleForm form = CircleForm.of(circle, desk.text(circle, told));
        return new CircleFormPage(circle.house(), circle, form, told, new Problems());
    }

    @PostMapping("/n/{network}/circles/{id}/edit")
    Answer save(
            @PathVariable String network,
            @PathVariable UUID id,
            CircleForm form,
            Person viewer,
            Language language) {
        Circle circle = circles.host(network, id, viewer, language);
        String told = told(form.text(), circle);
        Problems problems = form.check();
        CircleFormPage page = new CircleFormPage(circle.house(), circle, form, told, problems);
        if (problems.any()) {
            return Answer.again(page);
        }
        if (!desk.save(circle, form, told)) {
            problems.add("name", "circles.problem.changed");
            return Answer.conflict(page);
        }
        return Answer.moved(circle.path(), "circle-saved");
    }

    private static String told(@Nullable String text, Circle circle) {
        return text != null && Language.spoken(text) ? text : circle.language();
    }
}
