package tragnetz.circles.threads;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A topic in the list.
 *
 * @param subject opened; empty when its keys are gone
 * @param last who wrote last; null when that person has gone
 * @param unread messages of others the reader has not seen
 */
public record ThreadLine(
        UUID id,
        String subject,
        String language,
        Instant lastAt,
        @Nullable String last,
        int unread,
        int messages,
        Instant vanishesAt) {}
