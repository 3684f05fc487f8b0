package tragnetz.networks.handovers;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.StepUpWanted;

/** Coordinators see what they would hand over, and leave when somebody else carries on. */
@Controller
class HandoverController {

    private final Networks networks;
    private final HandoverDesk desk;

    HandoverController(Networks networks, HandoverDesk desk) {
        this.networks = networks;
        this.desk = desk;
    }

    @GetMapping("/n/{network}/handover")
    Page show(@PathVariable String network, Person viewer, Language language) {
        return desk.page(coordinated(network, viewer, language), language, new Problems());
    }

    @PostMapping("/n/{network}/handover/farewell")
    Answer leave(@PathVariable String network, Person viewer, Language language) {
        House house = coordinated(network, viewer, language);
        StepUpWanted.unlessFresh(viewer, house.path() + "/handover");
        return desk.leave(house, viewer)
                ? Answer.moved(house.path(), "farewell")
                : Answer.again(
                        desk.page(
                                house,
                                language,
                                new Problems().add("farewell", "handover.farewell.last")));
    }

    private House coordinated(String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        return house;
    }
}
