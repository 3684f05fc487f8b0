package tragnetz.circulars.circulars;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.UUID;

/** One circular: what it says, where it stands, what came back. */
@Controller
class CircularController {

    private final CircularDesk desk;
    private final CircularStore store;
    private final CircularShow show;
    private final CircularTrial trial;

    CircularController(
            CircularDesk desk, CircularStore store, CircularShow show, CircularTrial trial) {
        this.desk = desk;
        this.store = store;
        this.show = show;
        this.trial = trial;
    }

    @GetMapping("/n/{network}/circulars/{id}")
    Answer show(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") String page,
            Person viewer,
            Language language) {
        return show.page(network, id, page, viewer, language, "", new Problems());
    }

    /** To oneself, as a member would get it. */
    @PostMapping("/n/{network}/circulars/{id}/trial")
    Answer trial(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            Person viewer,
            Language language) {
        House house = desk.house(network, viewer, language);
        CircularTold told = desk.told(house, id);
        boolean sent = trial.send(house, told, text, viewer, language);
        return Answer.moved(
                house.path() + "/circulars/" + id, sent ? "circular-tried" : "circular-untried");
    }

    @PostMapping("/n/{network}/circulars/{id}/removal")
    Answer remove(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = desk.house(network, viewer, language);
        if (store.delete(house.id(), id) == 0) {
            throw new Missing();
        }
        return Answer.moved(house.path() + "/circulars", "circular-removed");
    }
}
