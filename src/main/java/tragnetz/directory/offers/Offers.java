package tragnetz.directory.offers;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Writes offers for those who do not type them: imports and the demo world. */
@Component
public class Offers {

    private final OfferStore store;
    private final OfferTextStore words;

    Offers(OfferStore store, OfferTextStore words) {
        this.store = store;
        this.words = words;
    }

    /** Makes the offer with its texts, one of which is the source. */
    public void add(
            UUID organisation, UUID id, Facts facts, boolean published, List<OfferText> texts) {
        store.insert(organisation, id, facts, published);
        texts.forEach(it -> words.put(organisation, id, it));
        store.index(organisation, id, Indexed.of(facts, texts));
    }

    /**
     * Puts new facts and a new source text in place of the old; other languages become outdated.
     *
     * @return whether the offer was there
     */
    public boolean replace(
            UUID organisation, UUID id, Facts facts, boolean published, OfferText source) {
        Offer offer = store.lock(organisation, id).orElse(null);
        if (offer == null) {
            return false;
        }
        store.update(organisation, id, offer.version(), facts);
        int revision = offer.version() + 1;
        Offer.Dates dates = offer.dates();
        store.become(
                published
                        ? new Offer.Published(organisation, id, facts, dates, revision)
                        : new Offer.Draft(organisation, id, facts, dates, revision));
        words.outdate(organisation, id, source.language(), revision);
        words.put(organisation, id, source);
        store.index(organisation, id, Indexed.of(facts, words.texts(organisation, id)));
        return true;
    }
}
