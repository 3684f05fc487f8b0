package tragnetz.networks;

import tragnetz.shared.web.House;

import java.util.List;
import java.util.UUID;

/** Takes part when a network moves to another installation; modules plug it in. */
public interface Departing {

    /** Whether a part of the network comes along. */
    enum State {
        /** Those whose it is have said yes. */
        AGREED,
        /** They have been asked. */
        ASKED,
        /** Nobody has asked them. */
        UNASKED
    }

    /**
     * A part that comes along only when somebody agrees.
     *
     * @param language of its name
     */
    record Part(String name, String language, State state) {}

    /** A coordinator wants to move: asks whoever must agree. Inside her transaction. */
    default void announce(House house) {}

    /** Parts that somebody must agree to, as coordinators may see them. */
    default List<Part> parts(UUID network) {
        return List.of();
    }

    /**
     * The network is being packed. Called in the machine room, inside the transaction that packs,
     * before its first row is read: whatever would act by itself from two houses rests from now on.
     */
    default void rest(UUID network) {}

    /**
     * Paths below the network's that do not lead to the new house, because nothing of them came
     * along: {@code /rooms/{id}}. In the machine room.
     */
    default List<String> staying(UUID network) {
        return List.of();
    }

    /**
     * The old copy goes with all its rows: whatever else is kept of it goes too. In the machine
     * room, before the rows.
     */
    default void forget(UUID network) {}
}
