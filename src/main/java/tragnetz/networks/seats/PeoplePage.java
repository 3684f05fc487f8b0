package tragnetz.networks.seats;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;
import java.util.UUID;

/** Who sits in the network, for those who sit there too; not for authorities. */
public record PeoplePage(House house, List<SeatTold> seats, UUID me) implements Page {

    @Override
    public String template() {
        return "networks/seats/people";
    }
}
