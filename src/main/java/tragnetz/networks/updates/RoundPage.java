package tragnetz.networks.updates;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;

/**
 * All as a round, for a meeting: on a screen for many, or on paper.
 *
 * @param days how far back
 * @param large letters one can read from the last row
 */
public record RoundPage(House house, List<Update> updates, int days, boolean large)
        implements Page {

    static final List<Integer> DAYS = List.of(30, 90, 180, 365);

    public List<Integer> choices() {
        return DAYS;
    }

    /** The address of another round, without language. */
    public String at(int otherDays, boolean otherLarge) {
        return house.path() + "/updates/round?days=" + otherDays + (otherLarge ? "&large=yes" : "");
    }

    @Override
    public String template() {
        return "networks/updates/round";
    }
}
