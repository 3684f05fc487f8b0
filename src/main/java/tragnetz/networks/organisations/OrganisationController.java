package tragnetz.networks.organisations;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import tragnetz.networks.Networks;
import tragnetz.networks.OrganisationShelf;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Public;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Told;
import tragnetz.shared.web.Answer;

import java.util.List;
import java.util.UUID;

/** An organisation's public page. */
@Controller
@Public
class OrganisationController {

    private final Networks networks;
    private final OrganisationStore store;
    private final AliasStore aliases;
    private final List<OrganisationShelf> shelves;

    OrganisationController(
            Networks networks,
            OrganisationStore store,
            AliasStore aliases,
            List<OrganisationShelf> shelves) {
        this.networks = networks;
        this.store = store;
        this.aliases = aliases;
        this.shelves = shelves;
    }

    @GetMapping("/organisations/{id}")
    Answer show(@PathVariable UUID id, Language language) {
        return store.told(id)
                .<Answer>map(it -> page(it, language))
                .or(() -> aliases.of(id).map(it -> Answer.moved("/organisations/" + it)))
                .orElseThrow(Missing::new);
    }

    private OrganisationPage page(OrganisationTold told, Language language) {
        UUID id = told.id();
        List<OrganisationPage.Belonging> active = store.networks(id, language);
        return new OrganisationPage(
                networks.house(told.steward(), language),
                told,
                Told.best(store.texts(id), language, told.language()).orElse(null),
                active,
                active.isEmpty()
                        ? List.of()
                        : shelves.stream().flatMap(it -> it.of(id, language).stream()).toList(),
                shelves.stream().map(it -> it.desk(id)).toList(),
                store.edits(id));
    }
}
