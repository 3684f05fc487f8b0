package tragnetz.circles.members;

import tragnetz.circles.circles.Circle;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;

/**
 * Who reads in a circle.
 *
 * @param alias the reader's own name there, as typed
 */
public record CircleMembersPage(
        Circle circle, List<Member> members, String alias, Problems problems) implements Form {

    @Override
    public House house() {
        return circle.house();
    }

    @Override
    public String template() {
        return "circles/members/index";
    }
}
