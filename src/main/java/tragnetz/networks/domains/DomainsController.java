package tragnetz.networks.domains;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.StepUpWanted;

import java.util.UUID;

/** The administrator allows web addresses; for all others there is no such page. */
@Controller
class DomainsController {

    private static final String HERE = "/administration/domains";

    private final DomainStore store;
    private final Settings settings;

    DomainsController(DomainStore store, Settings settings) {
        this.store = store;
        this.settings = settings;
    }

    @GetMapping(HERE)
    Answer list(Person viewer, Language language) {
        admit(viewer);
        return new DomainsPage(
                store.wishes(language),
                settings.baseUrl().getHost(),
                viewer.assurance() == Person.Assurance.FRESH);
    }

    @PostMapping("/administration/domains/{id}/permission")
    Answer allow(@PathVariable UUID id, Person viewer) {
        admit(viewer);
        StepUpWanted.unlessFresh(viewer, HERE);
        wished(id);
        return Answer.moved(HERE, store.allow(id) ? "domain-allowed" : "domain-taken");
    }

    @PostMapping("/administration/domains/{id}/refusal")
    Answer refuse(@PathVariable UUID id, Person viewer) {
        admit(viewer);
        StepUpWanted.unlessFresh(viewer, HERE);
        wished(id);
        store.drop(id);
        return Answer.moved(HERE, "domain-refused");
    }

    private void wished(UUID network) {
        if (store.of(network).isEmpty()) {
            throw new Missing();
        }
    }

    private static void admit(Person viewer) {
        if (!viewer.administrator()) {
            throw new Missing();
        }
        StepUpWanted.unlessStrong(viewer, HERE);
    }
}
