package tragnetz.circulars.circulars;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** How far a circular is. */
public sealed interface Circular {

    /**
     * Still being written.
     *
     * @param meant when it should have left, had the network not been packed; null for others
     */
    record Draft(@Nullable Instant meant) implements Circular {}

    /** Leaves at that time; until then it can be held back. */
    record Scheduled(Instant due) implements Circular {}

    /** The mails are on their way. */
    record Underway(Instant since) implements Circular {}

    /** Every mail has left or failed. */
    record Gone(Instant at) implements Circular {}
}
