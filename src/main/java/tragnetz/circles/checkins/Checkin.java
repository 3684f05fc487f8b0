package tragnetz.circles.checkins;

import java.util.UUID;

/**
 * How a member said she is.
 *
 * @param sentence empty when she left it at the one word
 * @param when the hour of today's, the day of earlier ones
 */
public record Checkin(
        UUID id,
        String name,
        boolean mine,
        Mood mood,
        String sentence,
        String language,
        String when) {}
