package tragnetz.circles.calls;

import tragnetz.circles.circles.Circle;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;

/** A member's own calls for help; nobody else in the circle sees them. */
public record CircleCallsPage(Circle circle, List<CallLine> calls) implements Page {

    @Override
    public House house() {
        return circle.house();
    }

    @Override
    public String template() {
        return "circles/calls/mine";
    }
}
