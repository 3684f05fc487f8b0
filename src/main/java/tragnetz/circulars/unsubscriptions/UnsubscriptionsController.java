package tragnetz.circulars.unsubscriptions;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Public;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;

/**
 * RFC 8058: a mail program ends circulars by one POST, without signing in and without our form; a
 * person gets a page with a button.
 */
@Controller
@Public
class UnsubscriptionsController {

    private static final Machine MACHINE = new Machine("unsubscriptions");

    private final Door door;
    private final UnsubscriptionStore store;

    UnsubscriptionsController(Door door, UnsubscriptionStore store) {
        this.door = door;
        this.store = store;
    }

    @GetMapping("/unsubscriptions/{id}")
    Answer ask(@PathVariable("id") String token, Language language) {
        return door.as(MACHINE, () -> answer(token, language));
    }

    /**
     * A network that has moved is told there; what is noted here keeps this house quiet as well.
     *
     * @param again {@code yes} takes the circulars up again
     */
    @PostMapping("/unsubscriptions/{id}")
    Answer end(
            @PathVariable("id") String token,
            @RequestParam(defaultValue = "") String again,
            Language language) {
        return door.as(
                MACHINE,
                () -> {
                    store.end(token, !again.equals("yes"));
                    return answer(token, language);
                });
    }

    private Answer answer(String token, Language language) {
        String path = "/" + language.code() + "/unsubscriptions/" + token;
        return store.elsewhere(token, EndLink.network(token))
                .<Answer>map(house -> new Answer.Elsewhere(house + path))
                .orElseGet(() -> page(token, language));
    }

    private Page page(String token, Language language) {
        return store.told(token, language.code())
                .map(it -> new UnsubscriptionPage(token, it.name(), it.textLanguage(), it.ended()))
                .orElseThrow(Missing::new);
    }
}
