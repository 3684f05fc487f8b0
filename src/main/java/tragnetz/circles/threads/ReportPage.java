package tragnetz.circles.threads;

import tragnetz.circles.circles.Circle;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.UUID;

/**
 * A member asks a host to look at a message.
 *
 * @param alone whether the only host has written it: then nobody else in the circle would look
 */
public record ReportPage(
        Circle circle,
        UUID message,
        UUID thread,
        String author,
        boolean alone,
        ReportForm form,
        Problems problems)
        implements Form {

    @Override
    public House house() {
        return circle.house();
    }

    @Override
    public String template() {
        return "circles/threads/report";
    }
}
