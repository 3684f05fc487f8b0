package tragnetz.circles.members;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A member by the name the circle knows.
 *
 * @param host looks after the circle
 */
public record Member(UUID id, String name, boolean host, LocalDate since) {}
