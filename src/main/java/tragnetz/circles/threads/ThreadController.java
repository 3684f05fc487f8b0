package tragnetz.circles.threads;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.circles.circles.Circle;
import tragnetz.circles.circles.Circles;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

import java.util.UUID;

/** Members read a conversation and write in it. */
@Controller
class ThreadController {

    private final Circles circles;
    private final ThreadDesk desk;
    private final LiveNews news;

    ThreadController(Circles circles, ThreadDesk desk, LiveNews news) {
        this.circles = circles;
        this.desk = desk;
        this.news = news;
    }

    @GetMapping("/n/{network}/circles/{circle}/threads/{id}")
    Page show(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            Window window,
            Person viewer,
            Language language) {
        Circle entered = circles.enter(network, circle, viewer, language);
        MessageForm form = MessageForm.empty(entered, language);
        return desk.thread(entered, id, window, form, language, new Problems());
    }

    @PostMapping("/n/{network}/circles/{circle}/threads/{id}")
    Answer write(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            MessageForm form,
            Person viewer,
            Language language) {
        Circle entered = circles.enter(network, circle, viewer, language);
        Problems problems = form.check(entered);
        ThreadPage page = desk.thread(entered, id, Window.NEWEST, form, language, problems);
        return problems.any()
                ? Answer.again(page)
                : Answer.moved(desk.write(entered, page.thread(), form, viewer));
    }

    @PostMapping("/n/{network}/circles/{circle}/threads/{id}/reading")
    Answer read(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            Person viewer,
            Language language) {
        Circle entered = circles.enter(network, circle, viewer, language);
        desk.read(entered, id);
        return Answer.moved(entered.path());
    }

    @GetMapping("/n/{network}/circles/{id}/live")
    Answer live(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        Circle circle = circles.enter(network, id, viewer, language);
        return new Answer.Open(circle.id(), news.of(circle, language));
    }
}
