package tragnetz.circles.threads;

import tragnetz.circles.circles.Circle;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.UUID;

/**
 * Words about to go.
 *
 * @param mine whether the reader wrote them; a host has to say why
 */
public record MessageRemovalPage(
        Circle circle,
        UUID thread,
        UUID message,
        boolean mine,
        String author,
        String text,
        String language,
        String reason,
        Problems problems)
        implements Form {

    @Override
    public House house() {
        return circle.house();
    }

    @Override
    public String template() {
        return "circles/threads/removal";
    }
}
