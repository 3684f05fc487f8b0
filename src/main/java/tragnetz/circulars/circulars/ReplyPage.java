package tragnetz.circulars.circulars;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Some of what came back, the newest talk first.
 *
 * @param talks one with every person
 * @param people how many people have answered
 */
public record ReplyPage(List<Talk> talks, int page, int pages, long people) {

    /**
     * What one member and the coordinators have written to each other.
     *
     * @param account the member's
     * @param name the member's
     */
    public record Talk(UUID account, String name, List<Line> lines) {}

    /**
     * One answer.
     *
     * @param author name of who wrote; empty for somebody who is no more
     * @param sender address it claims to come from, while it is held
     */
    public record Line(
            UUID id,
            @Nullable UUID authorId,
            String author,
            String text,
            boolean held,
            String sender,
            int attachments,
            boolean cut,
            Instant at) {

        public LocalDate day() {
            return at.atZone(ZoneOffset.UTC).toLocalDate();
        }
    }
}
