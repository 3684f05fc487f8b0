package tragnetz.directory.offers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An offer in its editors' list.
 *
 * @param languages languages of its texts, the source first
 * @param outdated those of them that the source has overtaken
 */
public record OfferLine(
        UUID id,
        String state,
        String title,
        String textLanguage,
        LocalDate checkedOn,
        Instant changedAt,
        List<String> outdated,
        List<String> languages) {

    public boolean draft() {
        return state.equals("draft");
    }
}
