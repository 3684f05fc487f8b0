package tragnetz.networks.moves;

import org.springframework.stereotype.Component;

import tragnetz.networks.Networks;
import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.regex.Pattern;

/** The moving of one network, for its coordinators. */
@Component
class MoveDesk {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^/\\s?#]+(/[a-z]{2})?/n/[a-z0-9][a-z0-9-]{1,60}/?");

    private final Networks networks;
    private final MoveStore store;
    private final Departures departures;
    private final Forwardings forwardings;
    private final Settings settings;
    private final Door door;

    MoveDesk(
            Networks networks,
            MoveStore store,
            Departures departures,
            Forwardings forwardings,
            Settings settings,
            Door door) {
        this.networks = networks;
        this.store = store;
        this.departures = departures;
        this.forwardings = forwardings;
        this.settings = settings;
        this.door = door;
    }

    House house(String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        return house;
    }

    MovePage page(House house, String typed, Problems problems) {
        return new MovePage(
                house,
                store.of(house.id()).orElse(null),
                departures.progress(house.id()),
                forwardings.target(house),
                typed,
                problems);
    }

    String pack(House house) {
        return departures.begin(house.id());
    }

    Answer archive(House house, Person viewer) {
        Departure departure = store.of(house.id()).orElse(null);
        if (departure == null || departure.packedAt() == null) {
            return page(house, "", new Problems());
        }
        return new Answer.Freight(
                house.slug() + ".network",
                "application/octet-stream",
                departure.bytes(),
                place -> door.read(viewer, () -> store.part(departure, place)));
    }

    /** Old addresses lead to the network's new one; an empty address ends that. */
    Problems forward(House house, String typed) {
        String address = Typed.plain(typed);
        Problems problems = new Problems();
        if (address.isEmpty()) {
            forwardings.end(house);
            return problems;
        }
        boolean here = address.startsWith(settings.baseUrl().toString());
        problems.when(!ADDRESS.matcher(address).matches(), "address", "moves.problem.address");
        problems.when(here && !problems.any(), "address", "moves.problem.here");
        if (!problems.any()) {
            forwardings.begin(house, address);
        }
        return problems;
    }
}
