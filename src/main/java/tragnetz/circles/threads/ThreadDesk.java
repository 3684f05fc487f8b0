package tragnetz.circles.threads;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.circles.calls.Calls;
import tragnetz.circles.checkins.Checkins;
import tragnetz.circles.circles.Circle;
import tragnetz.circles.circles.Times;
import tragnetz.circles.members.CircleMembers;
import tragnetz.circles.members.CircleNotices;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.crypto.Safe;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.live.Live;
import tragnetz.shared.web.Buckets;
import tragnetz.shared.web.Paging;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows conversations and takes what is written into them. */
@Component
class ThreadDesk {

    static final int PAGE = 50;

    /** More than a lively evening; less than a flood. */
    private static final int MOST_AN_HOUR = 240;

    private final ThreadStore threads;
    private final MessageStore messages;
    private final ReportStore reports;
    private final CircleMembers members;
    private final Checkins checkins;
    private final Letters letters;
    private final Buckets buckets;
    private final Live live;
    private final CircleNotices notices;
    private final Calls calls;

    ThreadDesk(
            ThreadStore threads,
            MessageStore messages,
            ReportStore reports,
            CircleMembers members,
            Checkins checkins,
            Letters letters,
            Buckets buckets,
            Live live,
            CircleNotices notices,
            Calls calls) {
        this.calls = calls;
        this.threads = threads;
        this.messages = messages;
        this.reports = reports;
        this.members = members;
        this.checkins = checkins;
        this.letters = letters;
        this.buckets = buckets;
        this.live = live;
        this.notices = notices;
    }

    CirclePage circle(Circle circle, @Nullable String page, Language language) {
        int count = threads.count(circle);
        int wanted = Math.min(Typed.page(page), Paging.pages(count, ThreadStore.PAGE));
        Safe safe = letters.safe(circle);
        Times times = new Times(circle.house(), language);
        List<ThreadLine> lines =
                threads.of(circle, wanted).stream().map(it -> letters.line(safe, it)).toList();
        return new CirclePage(
                circle,
                checkins.latest(circle, language),
                lines,
                lines.stream()
                        .collect(Collectors.toMap(ThreadLine::id, it -> times.brief(it.lastAt()))),
                count,
                wanted,
                circle.host() ? reports.count(circle) : 0,
                calls.made(circle));
    }

    ThreadPage thread(
            Circle circle,
            UUID id,
            Window window,
            MessageForm form,
            Language language,
            Problems problems) {
        ThreadLine line =
                threads.one(circle, id)
                        .map(it -> letters.line(letters.safe(circle), it))
                        .orElseThrow(Missing::new);
        List<MessageStore.Row> rows = messages.of(circle, id, window, PAGE + 1);
        List<MessageStore.Row> shown = rows.subList(0, Math.min(PAGE, rows.size()));
        return new ThreadPage(
                circle,
                line,
                letters.messages(circle, shown, window.newest() ? line.unread() : 0, language),
                rows.size() > PAGE ? shown.getLast().id() : null,
                window.newest(),
                members.of(circle.network(), circle.id()),
                form,
                Circle.day(line.vanishesAt(), language),
                problems);
    }

    /** Begins a topic; its path. */
    String begin(Circle circle, MessageForm form, Person viewer) {
        UUID thread = UUID.randomUUID();
        byte[] subject = letters.seal(circle, Letters.subject(thread), form.about());
        threads.insert(circle, thread, subject, form.language(circle));
        say(circle, thread, form, viewer);
        return circle.path() + "/threads/" + thread;
    }

    /** Adds to a topic; the path of what was added. */
    String write(Circle circle, ThreadLine thread, MessageForm form, Person viewer) {
        threads.touch(circle, thread.id());
        UUID message = say(circle, thread.id(), form, viewer);
        return circle.path() + "/threads/" + thread.id() + "#m-" + message;
    }

    private UUID say(Circle circle, UUID thread, MessageForm form, Person viewer) {
        buckets.drop(new Buckets.Drop("circle-message", viewer.account().toString(), MOST_AN_HOUR));
        UUID message = UUID.randomUUID();
        String language = form.language(circle);
        byte[] body = letters.seal(circle, Letters.body(message), form.text());
        messages.insert(circle, thread, message, body, language);
        threads.read(circle, thread);
        members.writes(circle.network(), circle.id(), circle.me(), language);
        live.tell(circle.id(), "message " + message);
        notices.written(
                new CircleNotices.Occasion(
                        circle.network(),
                        circle.id(),
                        circle.name(),
                        circle.path() + "/threads/" + thread),
                thread,
                message,
                viewer.account(),
                new Speech(members.of(circle.network(), circle.id()), circle.me())
                        .named(form.text()));
        return message;
    }

    void read(Circle circle, UUID thread) {
        if (threads.one(circle, thread).isEmpty()) {
            throw new Missing();
        }
        threads.read(circle, thread);
    }
}
