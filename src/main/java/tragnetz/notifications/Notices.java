package tragnetz.notifications;

import java.time.Instant;
import java.util.List;

/**
 * Tells people what is new for them. Call inside the command's transaction: what is rolled back is
 * never told. Whoever has no mail address reads it in the house.
 */
public interface Notices {

    /**
     * Tells one person.
     *
     * @throws IllegalArgumentException when no {@link NoticeKind} has this name
     */
    default void tell(Notice notice) {
        tell(List.of(notice));
    }

    /**
     * Tells those who have no unread notice of the same kind that leads to the same page: many
     * answers are one piece of news.
     */
    void tellOnce(List<Notice> notices);

    /**
     * Tells those who have not been told the same since then, whether they have read it or not: for
     * what waits until somebody takes care of it.
     */
    void tellSince(Instant since, List<Notice> notices);

    /** Tells many people with one statement; some thousands are fine. */
    void tell(List<Notice> notices);
}
