package tragnetz.directory.offers;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;

/** A card in the language of the counter, and beneath it what it says, in the reader's own. */
public record CounterPage(@Nullable House house, Offer offer, Keeper keeper, List<OfferText> texts)
        implements Page {

    @Override
    public String template() {
        return "directory/offers/counter";
    }

    /** What those behind the counter read. */
    public Language counter() {
        return Language.of(keeper.language()).orElse(Language.DE);
    }

    public OfferText text(Language language) {
        return new Texts(texts).shown(language.code());
    }
}
