package tragnetz.identity.authenticator;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.identity.factors.Factors;
import tragnetz.identity.sessions.Sessions;
import tragnetz.shared.access.Person;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.StepUpWanted;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Codes of an authenticator app. */
@Controller
class AuthenticatorController {

    private static final String HERE = "/my/authenticator";

    private final Authenticators authenticators;
    private final Factors factors;
    private final Sessions sessions;

    AuthenticatorController(Authenticators authenticators, Factors factors, Sessions sessions) {
        this.authenticators = authenticators;
        this.factors = factors;
        this.sessions = sessions;
    }

    @GetMapping("/my/authenticator")
    Page show(Person viewer) {
        return page(viewer, new Problems());
    }

    @PostMapping("/my/authenticator/seed")
    Answer draft(Person viewer) {
        factors.guard(viewer, HERE);
        authenticators.draft(viewer.account());
        return Answer.moved(HERE);
    }

    @PostMapping("/my/authenticator")
    Answer confirm(Person viewer, @RequestParam(defaultValue = "") String code) {
        factors.guard(viewer, HERE);
        Problems problems = authenticators.check(viewer, code);
        if (problems.any()) {
            return Answer.again(page(viewer, problems));
        }
        sessions.strengthen(viewer);
        return new Answer.Shown(
                new RecoveryCodesPage(authenticators.codes(viewer.account())),
                new Answer.Moved(HERE, null));
    }

    @PostMapping("/my/authenticator/removal")
    Answer remove(Person viewer) {
        StepUpWanted.unlessFresh(viewer, HERE);
        authenticators.remove(viewer.account());
        return Answer.moved(HERE, "authenticator-removed");
    }

    private Page page(Person viewer, Problems problems) {
        AuthenticatorState state = authenticators.state(viewer.account());
        String name = URLEncoder.encode(viewer.name(), StandardCharsets.UTF_8).replace("+", "%20");
        String address =
                state instanceof AuthenticatorState.Drafted(String seed)
                        ? "otpauth://totp/Tragnetz:%s?secret=%s&issuer=Tragnetz"
                                .formatted(name, seed)
                        : "";
        return new AuthenticatorPage(state, address, viewer.sharedPhone(), problems);
    }
}
