package tragnetz.networks.handovers;

import org.springframework.stereotype.Component;

import tragnetz.identity.SecondFactor;
import tragnetz.networks.Handover;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;

/** Collects the lines of all features, and lets a coordinator go who is not the last. */
@Component
class HandoverDesk {

    private final HandoverStore store;
    private final List<Handover> features;
    private final List<SecondFactor> factors;
    private final Door door;

    HandoverDesk(
            HandoverStore store, List<Handover> features, List<SecondFactor> factors, Door door) {
        this.store = store;
        this.features = features;
        this.factors = factors;
        this.door = door;
    }

    HandoverPage page(House house, Language language, Problems problems) {
        List<Coordinator> coordinators =
                store.coordinators(house.id()).stream().map(this::coordinator).toList();
        List<Handover.Line> lines =
                features.stream().flatMap(it -> it.lines(house.id(), language).stream()).toList();
        return new HandoverPage(house, coordinators, lines, problems);
    }

    private Coordinator coordinator(HandoverStore.Seat seat) {
        int keys =
                door.as(
                        new Machine("handover"),
                        () -> factors.stream().mapToInt(it -> it.count(seat.accountId())).sum());
        return new Coordinator(seat.name(), seat.since(), keys);
    }

    /** Leaves the coordination and stays in the network; false for the last one. */
    boolean leave(House house, Person viewer) {
        if (store.others(house.id(), viewer.account()) == 0) {
            return false;
        }
        store.stay(house.id(), viewer.account());
        store.leave(house.id(), viewer.account());
        return true;
    }
}
