package tragnetz.circulars.circulars;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A circular without its texts.
 *
 * @param language of the text that all others are translated from
 * @param groups to whom it goes, {@code <plug>:<id>}
 */
record CircularTold(
        UUID id,
        String language,
        String state,
        List<String> groups,
        boolean news,
        @Nullable Instant dueAt,
        @Nullable Instant begunAt,
        @Nullable Instant endedAt,
        int version) {

    Circular stage() {
        return switch (state) {
            case "draft" -> new Circular.Draft(dueAt);
            case "scheduled" -> new Circular.Scheduled(Objects.requireNonNull(dueAt));
            case "underway" -> new Circular.Underway(Objects.requireNonNull(begunAt));
            default -> new Circular.Gone(Objects.requireNonNull(endedAt));
        };
    }
}
