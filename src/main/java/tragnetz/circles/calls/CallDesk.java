package tragnetz.circles.calls;

import org.springframework.stereotype.Component;

import tragnetz.circles.circles.Circle;
import tragnetz.circles.circles.Times;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;

import java.util.List;
import java.util.UUID;

/** Shows calls for help, closes them and opens them again. */
@Component
class CallDesk {

    private final Calls calls;

    CallDesk(Calls calls) {
        this.calls = calls;
    }

    CallsPage list(House house, Person viewer, Language language) {
        return new CallsPage(house, lines(house, toHelp(house, viewer), language));
    }

    CircleCallsPage mine(Circle circle, Language language) {
        return new CircleCallsPage(circle, lines(circle.house(), calls.by(circle), language));
    }

    /** Somebody has taken care of it. */
    void close(House house, UUID call, Person viewer) {
        move(toHelp(house, viewer), call, Calls.OPEN, "helped");
    }

    /** Not yet, after all. */
    void reopen(House house, UUID call, Person viewer) {
        move(toHelp(house, viewer), call, "helped", Calls.OPEN);
    }

    void withdraw(Circle circle, UUID call) {
        move(calls.by(circle), call, Calls.OPEN, "withdrawn");
    }

    /**
     * What was withdrawn is open as before; where somebody had taken care, they are called anew.
     */
    void resume(Circle circle, UUID call) {
        CallStore.Row row = one(calls.by(circle), call);
        if (row.state().equals("helped")) {
            calls.make(circle, row.memberId());
        } else {
            move(List.of(row), call, "withdrawn", Calls.OPEN);
        }
    }

    private void move(List<CallStore.Row> rows, UUID call, String from, String to) {
        CallStore.Row row = one(rows, call);
        if (!row.state().equals(from) || !calls.move(row, to)) {
            throw new Missing();
        }
    }

    private static CallStore.Row one(List<CallStore.Row> rows, UUID call) {
        return rows.stream()
                .filter(it -> it.id().equals(call))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    /**
     * Whoever does not coordinate sees that there is nothing, or what nobody else may help with.
     */
    private List<CallStore.Row> toHelp(House house, Person viewer) {
        List<CallStore.Row> rows = calls.toHelp(house, viewer);
        if (rows.isEmpty() && !viewer.coordinates(house.id())) {
            throw new Missing();
        }
        return rows;
    }

    private static List<CallLine> lines(House house, List<CallStore.Row> rows, Language language) {
        Times times = new Times(house, language);
        return rows.stream()
                .map(
                        it ->
                                new CallLine(
                                        it.id(),
                                        it.name(),
                                        it.language(),
                                        times.day(it.madeAt()),
                                        state(it),
                                        it.closedAt() == null ? "" : times.day(it.closedAt())))
                .toList();
    }

    private static String state(CallStore.Row row) {
        return row.state().equals(Calls.OPEN)
                ? row.toldAt() == null ? "waiting" : "told"
                : row.state();
    }
}
