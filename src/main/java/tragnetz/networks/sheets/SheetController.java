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

/** What the columns and the possible twins of a sheet are; or that it shall be forgotten. */
@Controller
class SheetController {

    private final Coordination coordination;
    private final SheetSteps steps;

    SheetController(Coordination coordination, SheetSteps steps) {
        this.coordination = coordination;
        this.steps = steps;
    }

    @PostMapping("/n/{network}/sheets/{id}/columns")
    Answer assign(
            @PathVariable String network,
            @PathVariable UUID id,
            ChoiceForm form,
            Person viewer,
            Language language) {
        House house = coordination.house(network, viewer, language);
        steps.assign(house, id, form);
        return Answer.moved(house.path() + "/sheets/" + id, "sheet-assigned");
    }

    @PostMapping("/n/{network}/sheets/{id}/choices")
    Answer choose(
            @PathVariable String network,
            @PathVariable UUID id,
            ChoiceForm form,
            Person viewer,
            Language language) {
        House house = coordination.house(network, viewer, language);
        steps.choose(house, id, form);
        return Answer.moved(house.path() + "/sheets/" + id + "?fate=twin", "sheet-chosen");
    }

    @PostMapping("/n/{network}/sheets/{id}/removal")
    Answer remove(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = coordination.house(network, viewer, language);
        return steps.remove(house, id)
                ? Answer.moved(house.path() + "/sheets", "sheet-removed")
                : Answer.moved(house.path() + "/sheets/" + id);
    }
}
