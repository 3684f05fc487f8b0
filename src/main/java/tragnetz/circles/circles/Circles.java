package tragnetz.circles.circles;

import org.springframework.stereotype.Component;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;

import java.util.UUID;

/** The one way into a circle, for every slice. */
@Component
public class Circles {

    private final Networks networks;
    private final CircleStore store;

    Circles(Networks networks, CircleStore store) {
        this.networks = networks;
        this.store = store;
    }

    /**
     * The circle, through the whole path.
     *
     * @throws Missing when there is none, or the viewer is not in it
     */
    public Circle enter(String network, UUID circle, Person viewer, Language language) {
        House house = networks.house(network, language);
        return store.entered(house, circle, viewer.account(), language).orElseThrow(Missing::new);
    }

    /**
     * The same for those who look after it.
     *
     * @throws Missing when the viewer is no host
     */
    public Circle host(String network, UUID circle, Person viewer, Language language) {
        Circle entered = enter(network, circle, viewer, language);
        if (!entered.host()) {
            throw new Missing();
        }
        return entered;
    }
}
