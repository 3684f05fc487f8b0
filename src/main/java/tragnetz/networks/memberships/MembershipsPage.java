package tragnetz.networks.memberships;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Paging;

import java.util.List;

/** All memberships of a network with their states, for its coordinators. */
public record MembershipsPage(
        House house, MembershipsFilter filter, List<MembershipTold> memberships, int count)
        implements Page {

    static final int SIZE = 50;

    public int pages() {
        return Paging.pages(count, SIZE);
    }

    @Override
    public String template() {
        return "networks/memberships/index";
    }
}
