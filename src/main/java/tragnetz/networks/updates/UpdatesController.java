package tragnetz.networks.updates;

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
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Typed;

import java.util.List;
import java.util.UUID;

/** What changed in the organisations of a network. */
@Controller
class UpdatesController {

    private final Speaking speaking;
    private final UpdateStore store;

    UpdatesController(Speaking speaking, UpdateStore store) {
        this.speaking = speaking;
        this.store = store;
    }

    @GetMapping("/n/{network}/updates")
    Page index(
            @PathVariable String network,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String order,
            Person viewer,
            Language language) {
        return speaking.index(network, Typed.page(page), order.equals("silent"), viewer, language);
    }

    @GetMapping("/n/{network}/updates/round")
    Page round(
            @PathVariable String network,
            @RequestParam(defaultValue = "90") String days,
            @RequestParam(defaultValue = "") String large,
            Person viewer,
            Language language) {
        House house = speaking.inside(network, viewer, language);
        int asked = Typed.page(days);
        int back = RoundPage.DAYS.contains(asked) ? asked : 90;
        return new RoundPage(house, store.round(house.id(), back), back, !large.isEmpty());
    }

    @GetMapping("/n/{network}/updates/{id}")
    Page show(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = speaking.inside(network, viewer, language);
        List<Update> updates = store.of(house.id(), id, 24);
        if (updates.isEmpty()) {
            throw new Missing();
        }
        return new UpdateShownPage(house, updates.getFirst().name(), updates);
    }

    @PostMapping("/n/{network}/updates/{id}/request")
    Answer ask(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = speaking.inside(network, viewer, language);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        speaking.ask(house, id);
        return Answer.moved(house.path() + "/updates?order=silent", "update-asked");
    }
}
