package tragnetz.directory.offers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An offer of help: a draft that its editors see, or published for everybody. */
public sealed interface Offer permits Offer.Draft, Offer.Published {

    UUID organisation();

    UUID id();

    Facts facts();

    Dates dates();

    /** Counts the changes; who saves over an older version is shown both. */
    int version();

    /** When it was made, changed, and last found to be true. */
    record Dates(Instant created, Instant changed, LocalDate checked) {}

    /** Only its editors see it. */
    record Draft(UUID organisation, UUID id, Facts facts, Dates dates, int version)
            implements Offer {

        Published publish() {
            return new Published(organisation, id, facts, dates, version + 1);
        }
    }

    /** Everybody sees it. */
    record Published(UUID organisation, UUID id, Facts facts, Dates dates, int version)
            implements Offer {

        Draft withdraw() {
            return new Draft(organisation, id, facts, dates, version + 1);
        }
    }
}
