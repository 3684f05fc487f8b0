package tragnetz.networks.memberships;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A member as a list tells of it. */
public record MemberTold(
        UUID id, String name, String kind, String region, List<String> languages, LocalDate since) {

    private static final int NEW_DAYS = 365;

    /** Joined within the last twelve months. */
    public boolean fresh(LocalDate today) {
        return since.isAfter(today.minusDays(NEW_DAYS));
    }
}
