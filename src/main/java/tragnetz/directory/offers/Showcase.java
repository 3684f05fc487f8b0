package tragnetz.directory.offers;

import org.springframework.stereotype.Component;

import tragnetz.shared.access.Missing;

import java.util.UUID;

/** All that pages tell of an offer, as far as the viewer may see it. */
@Component
class Showcase {

    /** An offer with the organisation that keeps it and what it says of itself. */
    record Piece(Offer offer, Keeper keeper, Texts texts) {}

    private final OfferStore offers;
    private final OfferTextStore texts;
    private final KeeperStore keepers;

    Showcase(OfferStore offers, OfferTextStore texts, KeeperStore keepers) {
        this.offers = offers;
        this.texts = texts;
        this.keepers = keepers;
    }

    /**
     * @throws Missing if there is none that the viewer may see
     */
    Piece piece(UUID id) {
        Offer offer = offers.visible(id).orElseThrow(Missing::new);
        Keeper keeper = keepers.keeper(offer.organisation()).orElseThrow(Missing::new);
        return new Piece(offer, keeper, new Texts(texts.texts(offer.organisation(), id)));
    }
}
