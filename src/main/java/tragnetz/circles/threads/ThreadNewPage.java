package tragnetz.circles.threads;

import tragnetz.circles.circles.Circle;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

/** A topic about to begin. */
public record ThreadNewPage(Circle circle, MessageForm form, Problems problems) implements Form {

    @Override
    public House house() {
        return circle.house();
    }

    @Override
    public String template() {
        return "circles/threads/new";
    }
}
