package tragnetz.circles.threads;

import tragnetz.circles.circles.Circle;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;
import java.util.UUID;

/**
 * What was found in a circle.
 *
 * @param whole false when the circle has more messages than were looked through
 */
public record CircleSearchPage(Circle circle, String words, List<Hit> hits, boolean whole)
        implements Page {

    /** A message with the words. */
    public record Hit(
            UUID thread,
            UUID message,
            String subject,
            String author,
            String when,
            String language,
            String text) {}

    @Override
    public House house() {
        return circle.house();
    }

    @Override
    public String template() {
        return "circles/threads/search";
    }
}
