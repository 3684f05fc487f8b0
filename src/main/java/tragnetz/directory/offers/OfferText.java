package tragnetz.directory.offers;

import java.time.Instant;

/**
 * What an offer says in one language.
 *
 * @param body Markdown; may be empty where only the beginning is translated
 * @param state source, translated, checked, machine or outdated
 * @param sourceRevision the offer's version whose source this text says
 */
public record OfferText(
        String language,
        String title,
        String summary,
        String body,
        String state,
        int sourceRevision,
        Instant changedAt) {

    public boolean source() {
        return state.equals("source");
    }

    /** Whether both say the same. */
    boolean says(OfferText other) {
        return title.equals(other.title())
                && summary.equals(other.summary())
                && body.equals(other.body());
    }
}
