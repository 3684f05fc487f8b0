package tragnetz.circulars.circulars;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;
import java.util.UUID;

/** The circulars of a network, the newest first. */
public record CircularsPage(
        House house, List<Line> circulars, int page, int pages, long count, boolean coordinator)
        implements Page {

    /** One circular in the reader's language, where it has that. */
    public record Line(UUID id, CircularText text, Circular stage) {}

    @Override
    public String template() {
        return "circulars/circulars/index";
    }
}
