package tragnetz.networks.updates;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An organisation and when it was last heard of.
 *
 * @param told null when it never told anything
 * @param since since when it has been a member
 * @param asked when it was last asked; null for never, and for everybody but coordinators
 */
public record Line(
        UUID id,
        String name,
        @Nullable LocalDate told,
        LocalDate since,
        @Nullable LocalDate asked) {

    private static final int SILENT_DAYS = 60;
    private static final int PATIENCE_DAYS = 7;

    public boolean silent(LocalDate today) {
        return (told == null ? since : told).isBefore(today.minusDays(SILENT_DAYS));
    }

    /** Since when nothing was heard. */
    public LocalDate quietSince() {
        return told == null ? since : told;
    }

    /** Asked within the last week: that is enough. */
    public boolean askedLately(LocalDate today) {
        return asked != null && asked.isAfter(today.minusDays(PATIENCE_DAYS));
    }
}
