package tragnetz.privacy.erasures;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.privacy.FreshProof;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.access.Public;
import tragnetz.shared.crypto.Tokens;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;

/** Leaving: what goes, what stays and why; then it is gone. */
@Controller
class ErasureController {

    /** The form: the word that says it is meant. */
    record Leaving(String word) {}

    private final Erasures erasures;
    private final ErasureStore store;
    private final ErasureWords words;
    private final Door door;
    private final FreshProof proof;

    ErasureController(
            Erasures erasures,
            ErasureStore store,
            ErasureWords words,
            Door door,
            FreshProof proof) {
        this.proof = proof;
        this.erasures = erasures;
        this.store = store;
        this.words = words;
        this.door = door;
    }

    @GetMapping("/my/erasure")
    Page index(Person viewer, Language language) {
        return words.page(viewer.account(), language);
    }

    @PostMapping("/my/erasure")
    Answer erase(Person viewer, Language language, Leaving form, HttpServletResponse response) {
        proof.demand(viewer, "/my/erasure");
        ErasurePage page = words.page(viewer.account(), language).typed(form.word(), language);
        if (!page.objections().isEmpty() || page.problems().any()) {
            return Answer.again(page);
        }
        String receipt = erasures.erase(viewer.account());
        response.addHeader(HttpHeaders.SET_COOKIE, words.forgetting());
        return Answer.moved("/erasures/" + receipt);
    }

    @GetMapping("/erasures/{id}")
    @Public
    Page receipt(@PathVariable("id") String receipt, Language language) {
        return door.as(new Machine("erasure"), () -> store.day(Tokens.hash(receipt)))
                .map(day -> words.receipt(receipt, day, language))
                .orElseThrow(Missing::new);
    }
}
