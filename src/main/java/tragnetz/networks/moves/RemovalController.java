package tragnetz.networks.moves;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.StepUpWanted;

/** Coordinators remove the old copy of a network that has moved, before its time. */
@Controller
class RemovalController {

    private final MoveDesk desk;

    RemovalController(MoveDesk desk) {
        this.desk = desk;
    }

    /**
     * @param confirm the network's word, as a sign that it is meant
     */
    @PostMapping("/n/{network}/move/removal")
    Answer remove(
            @PathVariable String network,
            Person viewer,
            Language language,
            @RequestParam(defaultValue = "") String confirm) {
        House house = desk.house(network, viewer, language);
        StepUpWanted.unlessFresh(viewer, house.path() + "/move");
        Problems problems = desk.remove(house, confirm);
        return problems.any()
                ? Answer.again(desk.page(house, "", "", problems))
                : Answer.moved("/", "network-removed");
    }
}
