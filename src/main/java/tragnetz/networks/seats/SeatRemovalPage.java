package tragnetz.networks.seats;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

/** Asks before a seat is taken away or left. */
public record SeatRemovalPage(House house, SeatTold seat, boolean mine, Problems problems)
        implements Form {

    @Override
    public String template() {
        return "networks/seats/removal";
    }
}
