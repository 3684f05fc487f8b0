package tragnetz.identity;

import java.time.Instant;

/** How far a paper pass is. */
public sealed interface CardState {

    /** Waits to be set up. */
    record Issued(Instant until) implements CardState {}

    /** Has a PIN that only its holder knows. */
    record Enrolled(Instant since) implements CardState {}

    /** Opens nothing any more. */
    record Blocked(Instant at) implements CardState {}

    /** Was not set up in time. */
    record Expired(Instant at) implements CardState {}
}
