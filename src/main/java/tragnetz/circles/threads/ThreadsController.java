package tragnetz.circles.threads;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.circles.circles.Circle;
import tragnetz.circles.circles.Circles;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

import java.util.UUID;

/** Members see what their circle talks about, look something up, begin a topic. */
@Controller
class ThreadsController {

    private final Circles circles;
    private final ThreadDesk desk;
    private final Search search;

    ThreadsController(Circles circles, ThreadDesk desk, Search search) {
        this.circles = circles;
        this.desk = desk;
        this.search = search;
    }

    @GetMapping("/n/{network}/circles/{id}")
    Page show(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam @Nullable String page,
            Person viewer,
            Language language) {
        return desk.circle(circles.enter(network, id, viewer, language), page, language);
    }

    @GetMapping("/n/{network}/circles/{id}/search")
    Page search(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam @Nullable String q,
            Person viewer,
            Language language) {
        return search.page(circles.enter(network, id, viewer, language), q, language);
    }

    @GetMapping("/n/{network}/circles/{id}/threads/new")
    Page begin(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        Circle circle = circles.enter(network, id, viewer, language);
        return new ThreadNewPage(circle, MessageForm.empty(circle, language), new Problems());
    }

    @PostMapping("/n/{network}/circles/{id}/threads/new")
    Answer begun(
            @PathVariable String network,
            @PathVariable UUID id,
            MessageForm form,
            Person viewer,
            Language language) {
        Circle circle = circles.enter(network, id, viewer, language);
        Problems problems = form.checkAll(circle);
        if (problems.any()) {
            return Answer.again(new ThreadNewPage(circle, form, problems));
        }
        return Answer.moved(desk.begin(circle, form, viewer), "circle-thread");
    }
}
