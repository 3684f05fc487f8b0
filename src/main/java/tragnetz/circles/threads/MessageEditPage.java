package tragnetz.circles.threads;

import tragnetz.circles.circles.Circle;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.UUID;

/** Words their author wants to change. */
public record MessageEditPage(
        Circle circle, UUID thread, UUID message, MessageForm form, Problems problems)
        implements Form {

    @Override
    public House house() {
        return circle.house();
    }

    @Override
    public String template() {
        return "circles/threads/edit";
    }
}
