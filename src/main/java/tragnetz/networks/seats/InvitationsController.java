package tragnetz.networks.seats;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;

import java.util.UUID;

/** A person sees and answers the offers of a seat. */
@Controller
class InvitationsController {

    private final InvitationStore store;

    InvitationsController(InvitationStore store) {
        this.store = store;
    }

    @GetMapping("/my/invitations")
    Page index(Person viewer, Language language) {
        return new InvitationsPage(viewer.name(), store.to(viewer.account(), language));
    }

    @PostMapping("/my/invitations/{id}/acceptance")
    Answer accept(@PathVariable UUID id, Person viewer, Language language) {
        InvitationsPage.Offer offer =
                store.to(viewer.account(), language).stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow(Missing::new);
        store.seat(viewer.account(), id);
        store.charge(viewer.account(), id);
        store.delete(viewer.account(), id);
        return Answer.moved(offer.path(), "invitation-accepted");
    }

    @PostMapping("/my/invitations/{id}/refusal")
    Answer refuse(@PathVariable UUID id, Person viewer) {
        if (store.delete(viewer.account(), id) == 0) {
            throw new Missing();
        }
        return Answer.moved("/my/invitations", "invitation-refused");
    }
}
