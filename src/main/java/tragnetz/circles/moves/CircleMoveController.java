package tragnetz.circles.moves;

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

import java.util.UUID;

/** Members see whether their circle moves along; hosts say so. */
@Controller
class CircleMoveController {

    private final Circles circles;
    private final CircleMoveStore store;

    CircleMoveController(Circles circles, CircleMoveStore store) {
        this.circles = circles;
        this.store = store;
    }

    @GetMapping("/n/{network}/circles/{id}/move")
    Page show(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        Circle circle = circles.enter(network, id, viewer, language);
        CircleMoveStore.Told told = store.one(circle.network(), circle.id());
        return new CircleMovePage(circle, told.askedAt(), told.agreed(), told.packed());
    }

    /**
     * @param comes {@code yes}; everything else is a no
     */
    @PostMapping("/n/{network}/circles/{id}/move")
    Answer answer(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String comes,
            Person viewer,
            Language language) {
        Circle circle = circles.host(network, id, viewer, language);
        boolean yes = comes.equals("yes");
        if (store.answer(circle.network(), circle.id(), yes) != 1) {
            throw new Missing();
        }
        return Answer.moved(circle.path() + "/move", yes ? "circle-comes" : "circle-stays");
    }
}
