package tragnetz.circles.threads;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A message as its reader sees it.
 *
 * @param author the member's name
 * @param gone whether the member has left
 * @param state what is left of it
 * @param day set on the first message of a day
 * @param first whether it is the first one the reader has not seen
 */
public record Message(
        UUID id,
        String author,
        boolean gone,
        boolean mine,
        String language,
        State state,
        Instant sentAt,
        String hour,
        @Nullable String day,
        boolean edited,
        boolean first) {

    /** What is left of a message. */
    public sealed interface State {}

    /** It can be read. */
    public record Said(List<Piece> pieces) implements State {}

    /** Its author took it back. */
    public record TakenBack() implements State {}

    /** A host removed it, and said why. */
    public record Removed(String reason) implements State {}
}
