package tragnetz.circulars.circulars;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.UUID;

/** A circular's text in one language. */
@Controller
class CircularEditController {

    private final CircularDesk desk;

    CircularEditController(CircularDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/n/{network}/circulars/{id}/edit")
    Answer edit(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam @Nullable String text,
            Person viewer,
            Language language) {
        House house = desk.house(network, viewer, language);
        CircularTold told = desk.draft(house, id);
        return desk.page(house, told, desk.form(house, told, text), null, new Problems());
    }

    @PostMapping("/n/{network}/circulars/{id}/edit")
    Answer change(
            @PathVariable String network,
            @PathVariable UUID id,
            CircularForm form,
            Person viewer,
            Language language) {
        House house = desk.house(network, viewer, language);
        CircularTold told = desk.draft(house, id);
        Problems problems = form.problems();
        if (problems.any()) {
            return Answer.again(desk.page(house, told, form, null, problems));
        }
        if (!desk.save(house, told, form)) {
            CircularForm newer =
                    new CircularForm(
                            form.text(),
                            form.subject(),
                            form.body(),
                            form.checked(),
                            Integer.toString(told.version()));
            CircularText theirs = desk.kept(house, told, form.typed().language());
            return Answer.conflict(desk.page(house, told, newer, theirs, new Problems()));
        }
        return Answer.moved(house.path() + "/circulars/" + id, "circular-saved");
    }
}
