package tragnetz.networks.publication;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

/**
 * What a network still needs before everybody may see it.
 *
 * @param imprint whether the imprint is complete; without it nothing is published
 */
public record NetworkPublicationPage(
        House house, boolean published, boolean imprint, boolean privacy, boolean barriers)
        implements Page {

    @Override
    public String template() {
        return "networks/publication/show";
    }
}
