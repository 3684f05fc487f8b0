package tragnetz.networks.memberships;

import tragnetz.networks.seats.Invitations;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;

/**
 * One membership with its history, and what can be done with it.
 *
 * @param coordinates whether the viewer does so
 * @param acts whether the viewer may change the membership
 * @param seats how many seats go when it ends
 * @param contacts how many contacts go with it
 * @param offers seats the viewer has offered, for editors
 * @param reason as typed
 */
public record MembershipPage(
        House house,
        MembershipTold membership,
        List<EventTold> history,
        boolean coordinates,
        boolean acts,
        int seats,
        int contacts,
        List<Invitations.Own> offers,
        String reason,
        Problems problems)
        implements Form {

    public String path() {
        return house.path() + "/memberships/" + membership.id();
    }

    /** What the viewer may do now, as the last word of the path. */
    public List<String> commands() {
        if (!acts) {
            return List.of();
        }
        return switch (membership.state()) {
            case Membership.Active _ -> List.of("pause", "departure");
            case Membership.Paused paused ->
                    paused.byNetwork() && !coordinates
                            ? List.of("departure")
                            : List.of("resumption", "departure");
            case Membership.Left _ -> coordinates ? List.of("return") : List.of();
        };
    }

    /** Whether the viewer brings people of the organisation, and is no coordinator of its own. */
    public boolean invites() {
        return acts && !coordinates && membership.state() instanceof Membership.Active;
    }

    @Override
    public String template() {
        return "networks/memberships/membership";
    }
}
