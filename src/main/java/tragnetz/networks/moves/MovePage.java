package tragnetz.networks.moves;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

/**
 * How far the move is.
 *
 * @param departure what was packed last; null when nothing was
 * @param progress packed tables of all
 * @param word moving word as it was typed
 * @param target where old addresses lead; empty for nowhere yet
 */
public record MovePage(
        House house,
        @Nullable Departure departure,
        String progress,
        String target,
        String word,
        String typed,
        Problems problems)
        implements Form {

    /** Megabytes that fit through the form of arrivals. */
    public int largest() {
        return ArrivalDesk.MEGABYTES;
    }

    /** What reads larger archives. */
    public String command() {
        return ArrivalDesk.COMMAND;
    }

    @Override
    public String template() {
        return "networks/moves/move";
    }
}
