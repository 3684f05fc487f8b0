package tragnetz.networks.seats;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;
import java.util.Map;

/**
 * Gives somebody a seat.
 *
 * @param organisations members of the network, by id
 */
public record SeatNewPage(
        House house, SeatForm form, Map<String, String> organisations, Problems problems)
        implements Form {

    public List<String> roles() {
        return SeatForm.ROLES;
    }

    @Override
    public String template() {
        return "networks/seats/new";
    }
}
