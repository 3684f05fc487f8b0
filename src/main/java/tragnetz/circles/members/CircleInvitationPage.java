package tragnetz.circles.members;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.UUID;

/**
 * What a person should know before she says yes.
 *
 * @param alias the name by which the others would know her, as typed
 */
public record CircleInvitationPage(House house, Offer offer, String alias, Problems problems)
        implements Form {

    /**
     * The circle.
     *
     * @param told language of name and purpose
     */
    public record Offer(
            UUID id, String name, String purpose, String told, int days, boolean authorities) {}

    @Override
    public String template() {
        return "circles/members/invitation";
    }
}
