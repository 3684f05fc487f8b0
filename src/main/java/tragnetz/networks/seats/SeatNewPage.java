package tragnetz.networks.seats;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;
import java.util.Map;

/**
 * Gives somebody a seat.
 *
 * @param coordinates whether the viewer does so; else she edits an organisation
 * @param organisations those whose seats the viewer gives, by id
 * @param kept whether others give the seats of some member
 */
public record SeatNewPage(
        House house,
        SeatForm form,
        boolean coordinates,
        Map<String, String> organisations,
        boolean kept,
        Problems problems)
        implements Form {

    private static final List<String> COLLEAGUES = List.of("member", "editor");

    public List<String> roles() {
        return coordinates ? SeatForm.ROLES : COLLEAGUES;
    }

    /** The organisation chosen; the only one there is, where one is wanted. */
    public String picked() {
        boolean only = !coordinates && organisations.size() == 1;
        return only
                ? organisations.keySet().iterator().next()
                : organisations.keySet().stream()
                        .filter(it -> it.equals(form.organisation()))
                        .findFirst()
                        .orElse("");
    }

    /** Where the viewer came from. */
    public String back() {
        String membership = picked().isEmpty() ? "" : "/memberships/" + picked();
        return house.path() + (coordinates ? "/seats" : membership);
    }

    @Override
    public String template() {
        return "networks/seats/new";
    }
}
