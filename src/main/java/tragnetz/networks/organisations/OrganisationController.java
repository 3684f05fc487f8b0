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
import tragnetz.shared.web.Page;

import java.util.List;
import java.util.UUID;

/** An organisation's public page. */
@Controller
@Public
class OrganisationController {

    private final Networks networks;
    private final OrganisationStore store;
    private final List<OrganisationShelf> shelves;

    OrganisationController(
            Networks networks, OrganisationStore store, List<OrganisationShelf> shelves) {
        this.networks = networks;
        this.store = store;
        this.shelves = shelves;
    }

    @GetMapping("/organisations/{id}")
    Page show(@PathVariable UUID id, Language language) {
        OrganisationTold told = store.told(id).orElseThrow(Missing::new);
        return new OrganisationPage(
                networks.house(told.steward(), language),
                told,
                Told.best(store.texts(id), language, told.language()).orElse(null),
                store.networks(id, language),
                shelves.stream().flatMap(it -> it.of(id, language).stream()).toList(),
                shelves.stream().map(it -> it.desk(id)).toList(),
                store.edits(id));
    }
}
