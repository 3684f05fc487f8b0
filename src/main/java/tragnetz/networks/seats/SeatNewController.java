package tragnetz.networks.seats;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.identity.Accounts;
import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.mail.Address;
import tragnetz.shared.mail.Addressee;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.StepUpWanted;

import java.util.List;
import java.util.UUID;

/** Coordinators give seats, with a second factor shown just now: a seat is a right. */
@Controller
class SeatNewController {

    private final Networks networks;
    private final SeatListStore seats;
    private final Accounts accounts;
    private final SeatMails mails;

    SeatNewController(Networks networks, SeatListStore seats, Accounts accounts, SeatMails mails) {
        this.networks = networks;
        this.seats = seats;
        this.accounts = accounts;
        this.mails = mails;
    }

    @GetMapping("/n/{network}/seats/new")
    Page form(@PathVariable String network, Person viewer, Language language) {
        House house = coordinated(network, viewer, language);
        return page(house, SeatForm.empty(language.code()), new Problems(), language);
    }

    @PostMapping("/n/{network}/seats/new")
    Answer give(@PathVariable String network, SeatForm form, Person viewer, Language language) {
        House house = coordinated(network, viewer, language);
        Problems problems = form.check(seats.organisations(house.id(), language));
        if (problems.any()) {
            return Answer.again(page(house, form, problems, language));
        }
        Language reads = form.reads(language);
        UUID account =
                accounts.open(
                        form.told(),
                        form.address().map(Address::text).orElse(null),
                        List.of(reads.code()),
                        reads.code());
        if (!seats.give(house.id(), account, form.place(), form.home())) {
            return Answer.again(
                    page(house, form, problems.add("email", "networks.problem.seated"), language));
        }
        form.address().ifPresent(it -> mails.tell(new Addressee(account, it, reads, false), house));
        return Answer.moved(house.path() + "/seats", "seat-given");
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
