package tragnetz.privacy;

import java.time.Duration;

/**
 * How long rows are kept, from when, why that is lawful, and what happens then.
 *
 * @param period how long after the start; zero when the start itself is the end
 */
public record Retention(Duration period, Start start, Basis basis, Then then) {

    /** What the clock counts from. */
    public enum Start {
        /** As long as the account exists. */
        ERASURE,
        CREATION,
        LAST_USE,
        /** The moment the row itself names as its end. */
        EXPIRY
    }

    /** The ground in Article 6(1) of the GDPR. */
    public enum Basis {
        CONSENT,
        CONTRACT,
        OBLIGATION,
        INTEREST
    }

    /** What the clock does. */
    public enum Then {
        REMOVED,
        NAMELESS
    }

    /** Kept as long as the account, because without it the account would not work. */
    public static Retention asLongAsTheAccount() {
        return new Retention(Duration.ZERO, Start.ERASURE, Basis.CONTRACT, Then.REMOVED);
    }

    /** Kept until the moment the row names. */
    public static Retention untilItExpires() {
        return new Retention(Duration.ZERO, Start.EXPIRY, Basis.CONTRACT, Then.REMOVED);
    }

    /** Kept for a while after the row was made. */
    public static Retention days(int days, Start start, Basis basis) {
        return new Retention(Duration.ofDays(days), start, basis, Then.REMOVED);
    }

    /** Kept for some hours after the row was made. */
    public static Retention hours(int hours, Basis basis) {
        return new Retention(Duration.ofHours(hours), Start.CREATION, basis, Then.REMOVED);
    }
}
