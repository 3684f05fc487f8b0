package tragnetz.networks.sheets;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.networks.seats.Coordination;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;

import java.util.UUID;

/** A sheet is carried out, and taken back; a job does it. */
@Controller
class SheetExecutionController {

    private final Coordination coordination;
    private final SheetSteps steps;

    SheetExecutionController(Coordination coordination, SheetSteps steps) {
        this.coordination = coordination;
        this.steps = steps;
    }

    @PostMapping("/n/{network}/sheets/{id}/execution")
    Answer carryOut(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = coordination.house(network, viewer, language);
        String path = house.path() + "/sheets/" + id;
        return steps.move(house, id, "checked", "running")
                ? Answer.moved(path, "sheet-running")
                : Answer.moved(path);
    }

    @PostMapping("/n/{network}/sheets/{id}/reversal")
    Answer takeBack(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = coordination.house(network, viewer, language);
        String path = house.path() + "/sheets/" + id;
        return steps.move(house, id, "done", "undoing")
                ? Answer.moved(path, "sheet-undoing")
                : Answer.moved(path);
    }
}
