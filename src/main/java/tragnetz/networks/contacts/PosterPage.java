package tragnetz.networks.contacts;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

/** A sheet for the wall: the network's net and a picture that leads to it. */
public record PosterPage(House house) implements Page {

    @Override
    public String template() {
        return "networks/contacts/poster";
    }

    /** Where one joins, without language. */
    public String path() {
        return house.path() + "/application";
    }
}
