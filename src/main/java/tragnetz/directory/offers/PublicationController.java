package tragnetz.directory.offers;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.shared.access.Person;
import tragnetz.shared.web.Answer;

import java.util.UUID;

/** A draft becomes public, and public becomes a draft again. */
@Controller
class PublicationController {

    private final Desk desk;
    private final OfferStore store;

    PublicationController(Desk desk, OfferStore store) {
        this.desk = desk;
        this.store = store;
    }

    @PostMapping("/offers/{id}/publication")
    Answer publish(@PathVariable UUID id, Person viewer) {
        return switch (desk.locked(id)) {
            case Offer.Draft draft -> moved(draft.publish(), "directory.offer.published");
            case Offer.Published same -> moved(same, "directory.offer.published");
        };
    }

    @PostMapping("/offers/{id}/withdrawal")
    Answer withdraw(@PathVariable UUID id, Person viewer) {
        return switch (desk.locked(id)) {
            case Offer.Published published ->
                    moved(published.withdraw(), "directory.offer.withdrawn");
            case Offer.Draft same -> moved(same, "directory.offer.withdrawn");
        };
    }

    private Answer moved(Offer offer, String done) {
        store.become(offer);
        return Answer.moved("/offers/" + offer.id(), done);
    }
}
