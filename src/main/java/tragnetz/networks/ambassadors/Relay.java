package tragnetz.networks.ambassadors;

import java.time.Instant;
import java.util.UUID;

/** How far a conversation over the relay is. */
public sealed interface Relay {

    Told told();

    /**
     * What everybody in it may know.
     *
     * @param account the ambassador's
     * @param language what the seeker reads
     * @param vanishes when all of it is removed
     */
    record Told(UUID account, UUID id, UUID network, String language, Instant vanishes) {}

    record Open(Told told) implements Relay {}

    /** Pauses until the coordinators have looked. */
    record Reported(Told told, String by) implements Relay {}

    record Closed(Told told) implements Relay {}

    static Relay of(String state, Told told, String by) {
        return switch (state) {
            case "open" -> new Open(told);
            case "reported" -> new Reported(told, by);
            case "closed" -> new Closed(told);
            case String other -> throw new IllegalStateException("Unknown state " + other);
        };
    }

    /** The word for this state in sentences. */
    default String word() {
        return switch (this) {
            case Open _ -> "open";
            case Reported _ -> "reported";
            case Closed _ -> "closed";
        };
    }

    default boolean open() {
        return this instanceof Open;
    }
}
