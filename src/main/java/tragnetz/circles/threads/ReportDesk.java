package tragnetz.circles.threads;

import org.springframework.stereotype.Component;

import tragnetz.circles.calls.Calls;
import tragnetz.circles.circles.Circle;
import tragnetz.circles.circles.Times;
import tragnetz.circles.members.CircleMembers;
import tragnetz.circles.members.Member;
import tragnetz.shared.access.Missing;
import tragnetz.shared.crypto.Safe;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Problems;

import java.util.Objects;
import java.util.UUID;

/** Takes reports and shows them to the hosts. */
@Component
class ReportDesk {

    private final ReportStore reports;
    private final MessageStore messages;
    private final Letters letters;
    private final CircleMembers members;
    private final Calls calls;

    ReportDesk(
            ReportStore reports,
            MessageStore messages,
            Letters letters,
            CircleMembers members,
            Calls calls) {
        this.reports = reports;
        this.messages = messages;
        this.letters = letters;
        this.members = members;
        this.calls = calls;
    }

    ReportPage form(Circle circle, UUID message, ReportForm form, Problems problems) {
        MessageStore.Row row =
                messages.one(circle, message)
                        .filter(it -> it.removedAt() == null)
                        .orElseThrow(Missing::new);
        return new ReportPage(
                circle, message, row.threadId(), row.author(), alone(circle, row), form, problems);
    }

    private boolean alone(Circle circle, MessageStore.Row row) {
        return members.of(circle.network(), circle.id()).stream()
                .filter(Member::host)
                .allMatch(it -> it.id().equals(row.memberId()));
    }

    Answer take(Circle circle, UUID message, ReportForm form) {
        Problems problems = form.check();
        ReportPage page = form(circle, message, form, problems);
        if (problems.any()) {
            return Answer.again(page);
        }
        if (page.alone() && form.beyondIt()) {
            MessageStore.Row row = messages.one(circle, message).orElseThrow(Missing::new);
            boolean told = calls.make(circle, row.memberId());
            return Answer.moved(
                    circle.path() + "/threads/" + page.thread(),
                    told ? "circle-reported-on" : "circle-report-waits");
        }
        UUID report = UUID.randomUUID();
        String note = form.told();
        reports.insert(
                circle,
                report,
                message,
                Objects.requireNonNull(form.kind()),
                note.isEmpty() ? null : letters.seal(circle, Letters.note(report), note));
        return Answer.moved(circle.path() + "/threads/" + page.thread(), "circle-reported");
    }

    ReportsPage list(Circle circle, Language language) {
        Safe safe = letters.safe(circle);
        Times times = new Times(circle.house(), language);
        return new ReportsPage(
                circle,
                reports.of(circle).stream()
                        .map(
                                it ->
                                        new ReportsPage.Reported(
                                                it.id(),
                                                it.messageId(),
                                                it.kind(),
                                                Letters.text(
                                                        safe, Letters.note(it.id()), it.note()),
                                                times.day(it.reportedAt()),
                                                it.author(),
                                                Letters.text(
                                                        safe,
                                                        Letters.body(it.messageId()),
                                                        it.body()),
                                                it.language()))
                        .toList());
    }

    boolean dismiss(Circle circle, UUID report) {
        return reports.delete(circle, report) == 1;
    }
}
