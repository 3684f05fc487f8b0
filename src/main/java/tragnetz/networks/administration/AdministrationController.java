package tragnetz.networks.administration;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.networks.founding.Founding;
import tragnetz.networks.founding.FoundingQuestions;
import tragnetz.networks.founding.NetworkWish;
import tragnetz.networks.founding.Way;
import tragnetz.shared.Settings;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.StepUpWanted;

/** For the administrator of the whole installation; for all others there is no such page. */
@Controller
class AdministrationController {
    private static final String HERE = "/administration";

    private final AdministrationStore store;
    private final Installations installations;
    private final Founding founding;
    private final FoundingQuestions questions;
    private final Settings settings;

    AdministrationController(
            AdministrationStore store,
            Installations installations,
            Founding founding,
            FoundingQuestions questions,
            Settings settings) {
        this.store = store;
        this.installations = installations;
        this.founding = founding;
        this.questions = questions;
        this.settings = settings;
    }

    @GetMapping(HERE)
    Page show(Person viewer, Language language) {
        admit(viewer, HERE);
        return new AdministrationPage(store.networks(language), installations.look());
    }

    @GetMapping("/administration/networks/new")
    Page ask(Person viewer, Language language) {
        admit(viewer, Way.ADMINISTRATION.path());
        StepUpWanted.unlessFresh(viewer, Way.ADMINISTRATION.path());
        NetworkWish wish = NetworkWish.empty(language, settings.country());
        return questions.page(Way.ADMINISTRATION, wish, 1, language, new Problems());
    }

    @PostMapping("/administration/networks/new")
    Answer found(Person viewer, NetworkWish wish, Language language) {
        admit(viewer, Way.ADMINISTRATION.path());
        StepUpWanted.unlessFresh(viewer, Way.ADMINISTRATION.path());
        return questions.walk(
                Way.ADMINISTRATION,
                wish,
                language,
                problems -> {
                    if (founding.found(wish, language).isEmpty()) {
                        problems.add("slug", "founding.slug.taken");
                    }
                    return Answer.moved(HERE, "network-founded");
                });
    }

    private static void admit(Person viewer, String path) {
        if (!viewer.administrator()) {
            throw new Missing();
        }
        StepUpWanted.unlessStrong(viewer, path);
    }
}
