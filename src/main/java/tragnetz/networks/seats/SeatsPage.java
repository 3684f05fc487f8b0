package tragnetz.networks.seats;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;
import java.util.UUID;

/** All seats of a network, for those who give them. */
public record SeatsPage(
        House house,
        List<SeatTold> seats,
        List<InvitationTold> invitations,
        UUID me,
        Problems problems)
        implements Form {

    @Override
    public String template() {
        return "networks/seats/index";
    }
}
