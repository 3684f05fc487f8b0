package tragnetz.directory.offers;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;

import java.util.UUID;

/** All offers of an organisation, drafts too, for its editors; and the way to a new one. */
@Controller
class OrganisationOffersController {

    private final Desk desk;
    private final OfferListStore store;

    OrganisationOffersController(Desk desk, OfferListStore store) {
        this.desk = desk;
        this.store = store;
    }

    @GetMapping("/organisations/{id}/offers")
    Page list(@PathVariable UUID id, Person viewer, Language language) {
        Keeper keeper = desk.keeper(id);
        return new OfferListPage(desk.house(keeper, language), keeper, store.offers(id, language));
    }

    @GetMapping("/organisations/{id}/offers/new")
    Page blank(@PathVariable UUID id, Person viewer, Language language) {
        return desk.blank(id, language);
    }

    @PostMapping("/organisations/{id}/offers/new")
    Answer add(@PathVariable UUID id, OfferForm form, Person viewer, Language language) {
        return desk.add(id, form, language);
    }
}
