package tragnetz.circles.threads;

import tragnetz.circles.circles.Circle;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;
import java.util.UUID;

/** Messages that wait for a host. */
public record ReportsPage(Circle circle, List<Reported> reports) implements Page {

    /**
     * One message and why.
     *
     * @param text empty when it has been removed since
     */
    public record Reported(
            UUID id,
            UUID message,
            String kind,
            String note,
            String when,
            String author,
            String text,
            String language) {}

    @Override
    public House house() {
        return circle.house();
    }

    @Override
    public String template() {
        return "circles/threads/reports";
    }
}
