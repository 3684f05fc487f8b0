package tragnetz.notifications.notices;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Paging;
import tragnetz.shared.web.Typed;

import java.util.List;
import java.util.UUID;

/** What is new for me. */
@Controller
class NoticesController {

    private static final int PER_PAGE = 20;

    private final NoticeStore store;
    private final NoticeWords words;

    NoticesController(NoticeStore store, NoticeWords words) {
        this.store = store;
        this.words = words;
    }

    @GetMapping("/my/notices")
    Page index(@RequestParam(defaultValue = "1") String page, Person viewer, Language language) {
        long count = store.count(viewer.account());
        int pages = Paging.pages(count, PER_PAGE);
        int number = Math.clamp(Typed.page(page), 1, pages);
        List<NoticesPage.Line> lines =
                store.page(viewer.account(), PER_PAGE, (number - 1L) * PER_PAGE).stream()
                        .map(it -> told(it, language))
                        .toList();
        return new NoticesPage(lines, number, pages, count, store.unread(viewer.account()));
    }

    @PostMapping("/my/notices/reading")
    Answer readAll(Person viewer) {
        store.readAll(viewer.account());
        return Answer.moved("/my/notices", "notices-read");
    }

    @PostMapping("/my/notices/{id}/reading")
    Answer read(@PathVariable UUID id, Person viewer) {
        return Answer.moved(store.read(viewer.account(), id).orElseThrow(Missing::new));
    }

    private NoticesPage.Line told(NoticeStore.Row row, Language reader) {
        return new NoticesPage.Line(
                row.id(),
                words.subject(reader, row.kind(), row.words()),
                words.text(reader, row.kind(), row.words()),
                row.readAt() == null,
                row.createdAt());
    }
}
