package tragnetz.networks.moves;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.networks.Departing;
import tragnetz.networks.Networks;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.archives.MovingWord;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneOffset;
import java.util.List;
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
    private final Door door;
    private final List<Departing> plugs;
    private final Farewells farewells;

    MoveDesk(
            Networks networks,
            MoveStore store,
            Departures departures,
            Forwardings forwardings,
            Door door,
            List<Departing> plugs,
            Farewells farewells) {
        this.farewells = farewells;
        this.plugs = plugs;
        this.networks = networks;
        this.store = store;
        this.departures = departures;
        this.forwardings = forwardings;
        this.door = door;
    }

    House house(String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        return house;
    }

    MovePage page(House house, String word, String typed, Problems problems) {
        return new MovePage(
                house,
                store.of(house.id()).orElse(null),
                departures.progress(house.id()),
                forwardings.target(house),
                forwardings
                        .since(house)
                        .map(it -> it.atZone(ZoneOffset.UTC).toLocalDate().plusDays(Farewells.DAYS))
                        .orElse(null),
                plugs.stream().flatMap(it -> it.parts(house.id()).stream()).toList(),
                word,
                typed,
                problems);
    }

    /** Tells and asks those without whose yes their part stays behind. */
    void announce(House house) {
        plugs.forEach(it -> it.announce(house));
    }

    /** Packs for the installation that showed this word. */
    Answer pack(House house, String typed) {
        MovingWord word = MovingWord.typed(Typed.line(typed)).orElse(null);
        if (word == null) {
            return Answer.again(
                    page(house, typed, "", new Problems().add("word", "moves.problem.word")));
        }
        return departures.begin(house.id(), word)
                ? Answer.moved(house.path() + "/move", "packing")
                : Answer.conflict(
                        page(
                                house,
                                typed,
                                "",
                                new Problems().add("word", "moves.problem.packing")));
    }

    Answer archive(House house, Person viewer) {
        Departure departure = store.of(house.id()).orElse(null);
        if (departure == null || departure.packedAt() == null) {
            return page(house, "", "", new Problems());
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
        URI uri = address(address);
        problems.when(uri == null, "address", "moves.problem.address");
        if (uri != null) {
            problems.when(forwardings.here(uri), "address", "moves.problem.here");
        }
        if (!problems.any()) {
            forwardings.begin(house, address);
        }
        return problems;
    }

    /** Has the old copy removed; whoever does so types the network's word. */
    Problems remove(House house, String typed) {
        boolean here = forwardings.target(house).isEmpty();
        Problems problems =
                new Problems()
                        .when(here, "confirm", "moves.problem.still")
                        .when(
                                !Typed.line(typed).equals(house.slug()),
                                "confirm",
                                "moves.problem.confirm",
                                house.slug());
        if (!problems.any()) {
            door.as(
                    new Machine("removal"),
                    () -> {
                        farewells.ask(house.id());
                        return null;
                    });
        }
        return problems;
    }

    private static @Nullable URI address(String typed) {
        try {
            URI uri = new URI(typed);
            return ADDRESS.matcher(typed).matches() && uri.getHost() != null ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
