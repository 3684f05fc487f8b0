package tragnetz.networks.moves;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.StepUpWanted;

/** Coordinators pack their network, take the archive, and say where it lives now. */
@Controller
class MoveController {

    private final MoveDesk desk;

    MoveController(MoveDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/n/{network}/move")
    Page show(@PathVariable String network, Person viewer, Language language) {
        return desk.page(desk.house(network, viewer, language), "", "", new Problems());
    }

    @PostMapping("/n/{network}/move")
    Answer pack(
            @PathVariable String network,
            Person viewer,
            Language language,
            @RequestParam(defaultValue = "") String word) {
        return desk.pack(fresh(network, viewer, language), word);
    }

    @PostMapping("/n/{network}/move/announcement")
    Answer announce(@PathVariable String network, Person viewer, Language language) {
        House house = desk.house(network, viewer, language);
        desk.announce(house);
        return Answer.moved(house.path() + "/move", "move-announced");
    }

    @GetMapping("/n/{network}/move/export")
    Answer archive(@PathVariable String network, Person viewer, Language language) {
        return desk.archive(fresh(network, viewer, language), viewer);
    }

    @PostMapping("/n/{network}/move/forwarding")
    Answer forward(
            @PathVariable String network,
            Person viewer,
            Language language,
            @RequestParam(defaultValue = "") String address) {
        House house = fresh(network, viewer, language);
        Problems problems = desk.forward(house, address);
        return problems.any()
                ? Answer.again(desk.page(house, "", address, problems))
                : Answer.moved(
                        house.path() + "/move",
                        address.isBlank() ? "forwarding-ended" : "forwarded");
    }

    private House fresh(String network, Person viewer, Language language) {
        House house = desk.house(network, viewer, language);
        StepUpWanted.unlessFresh(viewer, house.path() + "/move");
        return house;
    }
}
