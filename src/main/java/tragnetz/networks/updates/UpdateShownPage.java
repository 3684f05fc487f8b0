package tragnetz.networks.updates;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;

/** What one organisation told, the latest first. */
public record UpdateShownPage(House house, String name, List<Update> updates) implements Page {

    @Override
    public String template() {
        return "networks/updates/show";
    }
}
