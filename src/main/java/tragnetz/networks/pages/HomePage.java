package tragnetz.networks.pages;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;

/** Who we are, who belongs to us, whom to ask, how to join. */
public record HomePage(NetworkTold network, Tally tally, List<ContactTold> contacts)
        implements Page {

    @Override
    public String template() {
        return "networks/pages/home";
    }

    @Override
    public House house() {
        return network.house();
    }
}
