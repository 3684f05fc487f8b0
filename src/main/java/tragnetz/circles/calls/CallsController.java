package tragnetz.circles.calls;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.UUID;

/**
 * Coordinators see which circles call for help, and say that they have helped; where there is no
 * other than the reported, the administrators do.
 */
@Controller
class CallsController {

    private final Networks networks;
    private final CallDesk desk;

    CallsController(Networks networks, CallDesk desk) {
        this.networks = networks;
        this.desk = desk;
    }

    @GetMapping("/n/{network}/calls")
    Page index(@PathVariable String network, Person viewer, Language language) {
        return desk.list(networks.house(network, language), viewer, language);
    }

    @PostMapping("/n/{network}/calls/{id}/closure")
    Answer close(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = networks.house(network, language);
        desk.close(house, id, viewer);
        return Answer.moved(house.path() + "/calls", "call-helped");
    }

    @PostMapping("/n/{network}/calls/{id}/resumption")
    Answer reopen(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = networks.house(network, language);
        desk.reopen(house, id, viewer);
        return Answer.moved(house.path() + "/calls", "call-open");
    }
}
