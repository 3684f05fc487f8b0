package tragnetz.directory.offers;

import gg.jte.Content;

import org.jspecify.annotations.Nullable;

import tragnetz.directory.topics.Topics;
import tragnetz.shared.web.Here;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;

/**
 * An offer for everybody: facts first, then what it says of itself.
 *
 * @param text what to read first
 * @param source the source beside it when the translation is outdated, a machine's, or only begun
 * @param also further languages of the text
 * @param open whether somebody is there now; null without hours
 * @param stale whether nobody has confirmed it for half a year
 * @param editor whether the viewer may change it
 */
public record OfferPage(
        @Nullable House house,
        Offer offer,
        Keeper keeper,
        OfferText text,
        @Nullable OfferText source,
        List<String> also,
        @Nullable Boolean open,
        boolean stale,
        boolean editor,
        Topics topics)
        implements Page {

    @Override
    public String template() {
        return "directory/offers/show";
    }

    /** For search engines; nothing of a draft. */
    public Content data(Here here) {
        return draft() ? _ -> {} : OfferData.of(this, here);
    }

    public boolean draft() {
        return switch (offer) {
            case Offer.Draft _ -> true;
            case Offer.Published _ -> false;
        };
    }
}
