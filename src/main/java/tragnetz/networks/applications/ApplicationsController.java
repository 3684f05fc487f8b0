package tragnetz.networks.applications;

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
import tragnetz.shared.web.Typed;

import java.util.UUID;

/** Coordinators read who asks to join, and answer. */
@Controller
class ApplicationsController {

    private final ApplicationStore store;
    private final Deciding deciding;

    ApplicationsController(ApplicationStore store, Deciding deciding) {
        this.store = store;
        this.deciding = deciding;
    }

    @GetMapping("/n/{network}/applications")
    Page index(
            @PathVariable String network,
            @RequestParam(defaultValue = "1") String page,
            Person viewer,
            Language language) {
        House house = deciding.house(network, viewer, language);
        int number = Typed.page(page);
        return ApplicationsPage.of(
                house,
                store.of(house.id(), number, ApplicationsPage.SIZE),
                number,
                store.tally(house.id()));
    }

    @GetMapping("/n/{network}/applications/{id}")
    Page show(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = deciding.house(network, viewer, language);
        return deciding.page(house, id, "", new Problems());
    }

    @PostMapping("/n/{network}/applications/{id}/acceptance")
    Answer accept(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note,
            Person viewer,
            Language language) {
        House house = deciding.house(network, viewer, language);
        StepUpWanted.unlessFresh(viewer, house.path() + "/applications/" + id);
        return deciding.accept(house, id, Typed.clean(note), viewer);
    }

    @PostMapping("/n/{network}/applications/{id}/refusal")
    Answer decline(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note,
            Person viewer,
            Language language) {
        House house = deciding.house(network, viewer, language);
        return deciding.decline(house, id, Typed.clean(note), viewer);
    }
}
