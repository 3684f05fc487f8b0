package tragnetz.networks.memberships;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One line of a membership's history.
 *
 * @param event joined, paused, resumed, left, returned or merged
 * @param by who did it; null when that person's account is gone
 */
public record EventTold(
        String event, String name, String reason, @Nullable String by, LocalDate day) {}
