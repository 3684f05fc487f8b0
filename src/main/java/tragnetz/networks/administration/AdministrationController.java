package tragnetz.networks.administration;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.networks.founding.Founding;
import tragnetz.networks.founding.FoundingChoices;
import tragnetz.networks.founding.NetworkWish;
import tragnetz.shared.Settings;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.StepUpWanted;

/** For the administrator of the whole installation; for all others there is no such page. */
@Controller
class AdministrationController {
    private static final String HERE = "/administration";

    private final AdministrationStore store;
    private final Installations installations;
    private final Founding founding;
    private final FoundingChoices choices;
    private final Settings settings;

    AdministrationController(
            AdministrationStore store,
            Installations installations,
            Founding founding,
            FoundingChoices choices,
            Settings settings) {
        this.store = store;
        this.installations = installations;
        this.founding = founding;
        this.choices = choices;
        this.settings = settings;
    }

    @GetMapping(HERE)
    Answer show(Person viewer, Language language) {
        admit(viewer);
        NetworkWish wish = NetworkWish.empty(language, settings.country());
        return page(viewer, wish, language, new Problems());
    }

    @PostMapping("/administration/networks")
    Answer found(Person viewer, NetworkWish wish, Language language) {
        admit(viewer);
        StepUpWanted.unlessFresh(viewer, HERE);
        Problems problems = wish.problems(choices.countries(language));
        if (!problems.any() && founding.found(wish, language).isEmpty()) {
            problems.add("slug", "founding.slug.taken");
        }
        return problems.any()
                ? Answer.again(page(viewer, wish, language, problems))
                : Answer.moved(HERE, "network-founded");
    }

    private static void admit(Person viewer) {
        if (!viewer.administrator()) {
            throw new Missing();
        }
        StepUpWanted.unlessStrong(viewer, HERE);
    }

    private AdministrationPage page(
            Person viewer, NetworkWish wish, Language language, Problems problems) {
        return new AdministrationPage(
                store.networks(language),
                installations.look(),
                viewer.assurance() == Person.Assurance.FRESH,
                wish,
                choices,
                language,
                problems);
    }
}
