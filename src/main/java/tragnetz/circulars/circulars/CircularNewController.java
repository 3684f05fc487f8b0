package tragnetz.circulars.circulars;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;
import java.util.UUID;

/** A coordinator begins a circular. */
@Controller
class CircularNewController {

    private final CircularDesk desk;
    private final CircularStore store;
    private final CircularTextStore texts;

    CircularNewController(CircularDesk desk, CircularStore store, CircularTextStore texts) {
        this.desk = desk;
        this.store = store;
        this.texts = texts;
    }

    @GetMapping("/n/{network}/circulars/new")
    Answer empty(@PathVariable String network, Person viewer, Language language) {
        CircularForm form = CircularForm.of(CircularText.none(language.code()), 0);
        return page(desk.house(network, viewer, language), form, new Problems());
    }

    @PostMapping("/n/{network}/circulars/new")
    Answer add(@PathVariable String network, CircularForm form, Person viewer, Language language) {
        House house = desk.house(network, viewer, language);
        Problems problems = form.problems();
        if (problems.any()) {
            return Answer.again(page(house, form, problems));
        }
        UUID id = UUID.randomUUID();
        CircularText text = form.typed();
        store.insert(house.id(), id, text.language(), viewer.account());
        texts.tell(house.id(), id, text, "source");
        return Answer.moved(house.path() + "/circulars/" + id, "circular-added");
    }

    private static CircularEditPage page(House house, CircularForm form, Problems problems) {
        return new CircularEditPage(house, null, form, List.of(), null, null, problems);
    }
}
