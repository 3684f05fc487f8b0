package tragnetz.identity.passkeys;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.identity.factors.Factors;
import tragnetz.identity.sessions.Sessions;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.StepUpWanted;

import java.util.UUID;

/** A person's own passkeys. */
@Controller
class PasskeysController {

    private static final String HERE = "/my/passkeys";

    private final Ceremonies ceremonies;
    private final PasskeyStore store;
    private final Factors factors;
    private final Sessions sessions;

    PasskeysController(
            Ceremonies ceremonies, PasskeyStore store, Factors factors, Sessions sessions) {
        this.ceremonies = ceremonies;
        this.store = store;
        this.factors = factors;
        this.sessions = sessions;
    }

    @GetMapping("/my/passkeys")
    Page list(Person viewer) {
        return page(viewer, "", new Problems());
    }

    @PostMapping("/my/passkeys/options")
    Answer options(Person viewer) {
        factors.guard(viewer, HERE);
        return new Answer.Data(ceremonies.creation(viewer.account()));
    }

    @PostMapping("/my/passkeys")
    Answer add(Person viewer, PasskeyForm form) {
        factors.guard(viewer, HERE);
        UUID account = viewer.account();
        Problems problems = form.problems(store.of(account).size());
        if (!problems.any() && !ceremonies.register(account, form.credential(), form.label())) {
            problems.add("label", "passkeys.problem.refused");
        }
        if (problems.any()) {
            return Answer.again(page(viewer, form.label(), problems));
        }
        sessions.strengthen(viewer);
        return Answer.moved(HERE, "passkey-added");
    }

    @PostMapping("/my/passkeys/{id}/removal")
    Answer remove(Person viewer, @PathVariable UUID id) {
        StepUpWanted.unlessFresh(viewer, HERE);
        if (!store.delete(viewer.account(), id)) {
            throw new Missing();
        }
        return Answer.moved(HERE, "passkey-removed");
    }

    private Page page(Person viewer, String label, Problems problems) {
        return new PasskeysPage(store.of(viewer.account()), label, viewer.sharedPhone(), problems);
    }
}
