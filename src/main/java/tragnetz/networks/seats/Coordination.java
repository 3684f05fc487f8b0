package tragnetz.networks.seats;

import org.springframework.stereotype.Component;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;

/** Lets coordinators into the rooms that are theirs alone. */
@Component
public class Coordination {

    private final Networks networks;

    Coordination(Networks networks) {
        this.networks = networks;
    }

    /**
     * The house of that slug.
     *
     * @throws Missing when there is none, or the viewer does not coordinate it
     */
    public House house(String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        return house;
    }
}
