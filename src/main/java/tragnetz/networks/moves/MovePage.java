package tragnetz.networks.moves;

import org.jspecify.annotations.Nullable;

import tragnetz.networks.Departing;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.time.LocalDate;
import java.util.List;

/**
 * How far the move is.
 *
 * @param departure what was packed last; null when nothing was
 * @param progress packed tables of all
 * @param goes when the old copy is removed by itself; null while the network lives here, or where
 *     no archive of it was made
 * @param parts what comes along only when somebody agrees
 * @param word moving word as it was typed
 * @param target where old addresses lead; empty for nowhere yet
 */
public record MovePage(
        House house,
        @Nullable Departure departure,
        String progress,
        String target,
        @Nullable LocalDate goes,
        List<Departing.Part> parts,
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
