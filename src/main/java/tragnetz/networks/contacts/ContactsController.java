package tragnetz.networks.contacts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.networks.seats.Coordination;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.UUID;

/** Coordinators see their contact persons and how far their invitations are. */
@Controller
class ContactsController {

    private final Coordination coordination;
    private final ContactStore store;

    ContactsController(Coordination coordination, ContactStore store) {
        this.coordination = coordination;
        this.store = store;
    }

    @GetMapping("/n/{network}/contacts")
    Page list(
            @PathVariable String network,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String page,
            Person viewer,
            Language language) {
        House house = coordination.house(network, viewer, language);
        return store.page(house, state, Typed.page(page), viewer, new Problems());
    }

    @PostMapping("/n/{network}/contacts/{id}/removal")
    Answer remove(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = coordination.house(network, viewer, language);
        if (!store.delete(house.id(), id)) {
            throw new Missing();
        }
        return Answer.moved(house.path() + "/contacts", "contact-removed");
    }
}
