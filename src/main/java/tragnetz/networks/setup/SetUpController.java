package tragnetz.networks.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.identity.Accounts;
import tragnetz.identity.Admission;
import tragnetz.networks.founding.FoundingQuestions;
import tragnetz.networks.founding.NetworkWish;
import tragnetz.networks.founding.Way;
import tragnetz.shared.Settings;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Public;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Problems;

/** Sets an empty installation up; as soon as somebody administers it, there is no such page. */
@Controller
@Public
class SetUpController {
    private final FirstSteps steps;
    private final Accounts accounts;
    private final Admission admission;
    private final FoundingQuestions questions;
    private final Settings settings;

    SetUpController(
            FirstSteps steps,
            Accounts accounts,
            Admission admission,
            FoundingQuestions questions,
            Settings settings) {
        this.steps = steps;
        this.accounts = accounts;
        this.admission = admission;
        this.questions = questions;
        this.settings = settings;
    }

    @GetMapping("/set-up")
    Answer show(Language language) {
        if (accounts.administered()) {
            throw new Missing();
        }
        NetworkWish wish = NetworkWish.empty(language, settings.country());
        return questions.page(Way.setUp(""), wish, 1, language, new Problems());
    }

    @PostMapping("/set-up")
    Answer found(
            NetworkWish wish,
            @RequestParam(defaultValue = "") String token,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (accounts.administered()) {
            throw new Missing();
        }
        // The link came from the machine's own console: nothing proves more.
        return steps.walk(
                wish,
                token.strip(),
                language,
                account -> admission.admit(account, true, request, response));
    }
}
