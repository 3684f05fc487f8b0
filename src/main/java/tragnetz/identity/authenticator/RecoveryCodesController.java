package tragnetz.identity.authenticator;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.shared.access.Person;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.StepUpWanted;

/** New codes on paper; the old ones are void. */
@Controller
class RecoveryCodesController {

    private static final String BACK = "/my/authenticator";

    private final Authenticators authenticators;

    RecoveryCodesController(Authenticators authenticators) {
        this.authenticators = authenticators;
    }

    @PostMapping("/my/authenticator/recovery-codes")
    Answer renew(Person viewer) {
        StepUpWanted.unlessFresh(viewer, BACK);
        if (!authenticators.wanted(viewer.account())) {
            return Answer.moved(BACK);
        }
        return new Answer.Shown(
                new RecoveryCodesPage(authenticators.codes(viewer.account())),
                new Answer.Moved(BACK, null));
    }
}
