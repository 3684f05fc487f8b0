package tragnetz.circles.members;

import tragnetz.circles.circles.Circle;
import tragnetz.networks.People;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * People of the network who can be asked in.
 *
 * @param people at most 50 of those the words find
 * @param more how many were found beside them
 * @param asked whom the reader has asked and who has not answered
 */
public record CircleInvitationsPage(
        Circle circle,
        String words,
        List<People.Sitting> people,
        int more,
        Set<UUID> asked,
        Problems problems)
        implements Form {

    @Override
    public House house() {
        return circle.house();
    }

    @Override
    public String template() {
        return "circles/members/invitations";
    }
}
