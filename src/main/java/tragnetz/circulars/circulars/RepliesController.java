package tragnetz.circulars.circulars;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.Optional;
import java.util.UUID;

/** What members and coordinators write to each other about a circular. */
@Controller
class RepliesController {

    private static final int LONGEST = 10_000;

    private final CircularDesk desk;
    private final ReplyStore store;
    private final ReplyDesk replies;
    private final CircularShow show;

    RepliesController(CircularDesk desk, ReplyStore store, ReplyDesk replies, CircularShow show) {
        this.desk = desk;
        this.store = store;
        this.replies = replies;
        this.show = show;
    }

    /**
     * @param to the member a coordinator answers; empty for one's own talk
     */
    @PostMapping("/n/{network}/circulars/{id}/replies")
    Answer reply(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String to,
            Person viewer,
            Language language) {
        String words = Typed.clean(text);
        Problems problems = new Problems().required("text", words).longest("text", words, LONGEST);
        if (problems.any()) {
            return Answer.again(show.page(network, id, "1", viewer, language, words, problems));
        }
        replies.put(network, id, viewer, language, to, words);
        return Answer.moved("/n/" + network + "/circulars/" + id + "#replies", "reply-sent");
    }

    /** The sender was not the member's own address; a coordinator says it is all right. */
    @PostMapping("/n/{network}/circulars/replies/{id}/release")
    Answer release(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = desk.house(network, viewer, language);
        return done(house, store.release(house.id(), id), "reply-released");
    }

    @PostMapping("/n/{network}/circulars/replies/{id}/removal")
    Answer reject(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = desk.house(network, viewer, language);
        return done(house, store.reject(house.id(), id), "reply-removed");
    }

    private static Answer done(House house, Optional<UUID> circular, String key) {
        UUID id = circular.orElseThrow(Missing::new);
        return Answer.moved(house.path() + "/circulars/" + id + "#replies", key);
    }
}
