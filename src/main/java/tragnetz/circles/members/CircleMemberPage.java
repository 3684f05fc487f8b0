package tragnetz.circles.members;

import tragnetz.circles.circles.Circle;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

/** Whether somebody really shall go. */
public record CircleMemberPage(Circle circle, Member member) implements Page {

    public boolean mine() {
        return member.id().equals(circle.me());
    }

    @Override
    public House house() {
        return circle.house();
    }

    @Override
    public String template() {
        return "circles/members/removal";
    }
}
