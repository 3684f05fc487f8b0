package tragnetz.networks.applications;

/** How far an application is. */
public sealed interface Application {

    ApplicationTold told();

    /** Waits for the coordinators. */
    record Open(ApplicationTold told) implements Application {}

    record Accepted(ApplicationTold told) implements Application {}

    /**
     * Not now.
     *
     * @param reason as the applicant reads it
     */
    record Declined(ApplicationTold told, String reason) implements Application {}

    /** Taken back by the applicant; what was written is gone. */
    record Withdrawn(ApplicationTold told) implements Application {}

    static Application of(String state, ApplicationTold told, String reason) {
        return switch (state) {
            case "open" -> new Open(told);
            case "accepted" -> new Accepted(told);
            case "declined" -> new Declined(told, reason);
            case "withdrawn" -> new Withdrawn(told);
            case String other -> throw new IllegalStateException("Unknown state " + other);
        };
    }

    /** The word for this state in sentences. */
    default String word() {
        return switch (this) {
            case Open _ -> "open";
            case Accepted _ -> "accepted";
            case Declined _ -> "declined";
            case Withdrawn _ -> "withdrawn";
        };
    }

    default String why() {
        return this instanceof Declined declined ? declined.reason() : "";
    }
}
