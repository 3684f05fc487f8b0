package tragnetz.identity.stepup;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.identity.authenticator.Authenticators;
import tragnetz.identity.passkeys.Passkeys;
import tragnetz.identity.sessions.Sessions;
import tragnetz.shared.access.Person;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.OwnPath;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

/** Before roles, exports and other weighty things: a second factor, now. */
@Controller
class StepUpController {

    private final Authenticators authenticators;
    private final Passkeys passkeys;
    private final Sessions sessions;

    StepUpController(Authenticators authenticators, Passkeys passkeys, Sessions sessions) {
        this.authenticators = authenticators;
        this.passkeys = passkeys;
        this.sessions = sessions;
    }

    @GetMapping("/my/step-up")
    Page ask(Person viewer, @RequestParam(defaultValue = "") String to) {
        return page(viewer, to, new Problems());
    }

    @PostMapping("/my/step-up")
    Answer prove(
            Person viewer,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String code) {
        Problems problems = new Problems();
        if (!authenticators.wanted(viewer.account())) {
            return Answer.again(page(viewer, to, problems.add("code", "factors.problem.code")));
        }
        problems = authenticators.check(viewer, code);
        if (problems.any()) {
            return Answer.again(page(viewer, to, problems));
        }
        sessions.strengthen(viewer);
        return Answer.moved(OwnPath.of(to));
    }

    private Page page(Person viewer, String to, Problems problems) {
        return new StepUpPage(
                OwnPath.of(to),
                authenticators.wanted(viewer.account()),
                passkeys.wanted(viewer.account()),
                problems);
    }
}
