package tragnetz.circles.calls;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;

/** Calls for help from the circles of a network, for those who may help. */
public record CallsPage(House house, List<CallLine> calls) implements Page {

    @Override
    public String template() {
        return "circles/calls/index";
    }
}
