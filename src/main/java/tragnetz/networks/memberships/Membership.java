package tragnetz.networks.memberships;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Whether an organisation belongs to a network. */
public sealed interface Membership {

    record Active(LocalDate since) implements Membership {}

    /**
     * Belongs, and is not shown as offering anything.
     *
     * @param byNetwork then only the coordinators take it up again
     */
    record Paused(LocalDate since, LocalDate on, boolean byNetwork) implements Membership {}

    /** Belonged once. */
    record Left(LocalDate on) implements Membership {}

    static Membership of(
            @Nullable LocalDate since,
            @Nullable LocalDate pausedOn,
            boolean byNetwork,
            @Nullable LocalDate leftOn) {
        if (since == null) {
            return new Left(leftOn == null ? LocalDate.EPOCH : leftOn);
        }
        return pausedOn == null ? new Active(since) : new Paused(since, pausedOn, byNetwork);
    }

    /** The word for this state in sentences. */
    default String word() {
        return switch (this) {
            case Active _ -> "active";
            case Paused _ -> "paused";
            case Left _ -> "left";
        };
    }

    /** Since when it is so. */
    default LocalDate day() {
        return switch (this) {
            case Active active -> active.since();
            case Paused paused -> paused.on();
            case Left left -> left.on();
        };
    }
}
