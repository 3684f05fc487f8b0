package tragnetz.networks.memberships;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;

/** All memberships of a network with their states, for its coordinators. */
public record MembershipsPage(
        House house, MembershipsFilter filter, List<MembershipTold> memberships, int count)
        implements Page {

    static final int SIZE = 50;

    public int pages() {
        return Math.max(1, (count + SIZE - 1) / SIZE);
    }

    @Override
    public String template() {
        return "networks/memberships/index";
    }
}
