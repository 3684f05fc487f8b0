package tragnetz.networks.seats;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.StepUpWanted;

/** Coordinators give seats, with a second factor shown just now: a seat is a right. */
@Controller
class SeatNewController {

    private final Networks networks;
    private final SeatListStore seats;
    private final Invitations invitations;

    SeatNewController(Networks networks, SeatListStore seats, Invitations invitations) {
        this.networks = networks;
        this.seats = seats;
        this.invitations = invitations;
    }

    @GetMapping("/n/{network}/seats/new")
    Page form(
            @PathVariable String network,
            @RequestParam(defaultValue = "") String role,
            Person viewer,
            Language language) {
        House house = coordinated(network, viewer, language);
        return page(house, SeatForm.of(role, language.code()), new Problems(), language);
    }

    @PostMapping("/n/{network}/seats/new")
    Answer give(@PathVariable String network, SeatForm form, Person viewer, Language language) {
        House house = coordinated(network, viewer, language);
        Problems problems = form.check(seats.organisations(house.id(), language));
        if (problems.any()) {
            return Answer.again(page(house, form, problems, language));
        }
        if (!invitations.offer(house, form, viewer, form.reads(language))) {
            return Answer.again(
                    page(house, form, problems.add("email", "invitations.again"), language));
        }
        return Answer.moved(
                house.path() + "/seats", form.address().isEmpty() ? "seat-given" : "invited");
    }

    private Page page(House house, SeatForm form, Problems problems, Language language) {
        return new SeatNewPage(house, form, seats.organisations(house.id(), language), problems);
    }

    private House coordinated(String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        StepUpWanted.unlessFresh(viewer, house.path() + "/seats/new");
        return house;
    }
}
