package tragnetz.networks.functions;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;
import java.util.UUID;

/**
 * Contact persons in authorities, and what they promise.
 *
 * @param me the viewer's account
 * @param coordinates whether the viewer does so
 * @param outside whether the viewer reads no more than the public does
 */
public record AuthoritiesPage(
        House house, List<FunctionTold> seats, UUID me, boolean coordinates, boolean outside)
        implements Page {

    @Override
    public String template() {
        return "networks/functions/authorities";
    }
}
