package tragnetz.networks.memberships;

import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Person;

import java.util.UUID;

/** Begins, pauses and ends memberships, each with a line of history. */
@Component
public class Memberships {

    private static final Machine MACHINE = new Machine("memberships");

    private final LifeStore store;
    private final EventStore events;
    private final DepartureStore departures;
    private final Door door;

    Memberships(LifeStore store, EventStore events, DepartureStore departures, Door door) {
        this.store = store;
        this.events = events;
        this.departures = departures;
        this.door = door;
    }

    /** Adds a line to the history. */
    public void note(UUID network, UUID organisation, String event, String reason, Person by) {
        events.note(network, organisation, event, reason, by.account());
    }

    /**
     * Takes in an organisation that has a record already and asked itself.
     *
     * @param account who asked, and edits the organisation
     */
    public void adopt(UUID network, UUID organisation, UUID account, Person by) {
        if (store.begin(network, organisation)) {
            note(network, organisation, "joined", "", by);
        }
        door.as(
                MACHINE,
                () -> {
                    departures.seat(network, account, organisation);
                    return null;
                });
    }

    boolean pause(UUID network, UUID organisation, String reason, Person by) {
        boolean done = store.pause(network, organisation, by.coordinates(network));
        return done && noted(network, organisation, "paused", reason, by);
    }

    boolean resume(UUID network, UUID organisation, String reason, Person by) {
        boolean done = store.resume(network, organisation);
        return done && noted(network, organisation, "resumed", reason, by);
    }

    /** Its seats go with it, so that nobody stays inside for an organisation that has left. */
    boolean leave(UUID network, UUID organisation, String reason, Person by) {
        if (!store.end(network, organisation)) {
            return false;
        }
        door.as(
                MACHINE,
                () -> {
                    note(network, organisation, "left", reason, by);
                    departures.clear(network, organisation);
                    departures.handOn(network, organisation);
                    return null;
                });
        return true;
    }

    boolean takeBack(UUID network, UUID organisation, String reason, Person by) {
        boolean done = store.begin(network, organisation);
        return done && noted(network, organisation, "returned", reason, by);
    }

    private boolean noted(UUID network, UUID organisation, String event, String reason, Person by) {
        note(network, organisation, event, reason, by);
        return true;
    }
}
