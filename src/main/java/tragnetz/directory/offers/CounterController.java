package tragnetz.directory.offers;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Public;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Page;

import java.util.UUID;

/** What somebody shows at the counter instead of speaking. */
@Controller
@Public
class CounterController {

    private final OfferStore offers;
    private final OfferTextStore texts;
    private final KeeperStore keepers;
    private final Networks networks;

    CounterController(
            OfferStore offers, OfferTextStore texts, KeeperStore keepers, Networks networks) {
        this.offers = offers;
        this.texts = texts;
        this.keepers = keepers;
        this.networks = networks;
    }

    @GetMapping("/offers/{id}/counter")
    Page show(@PathVariable UUID id, Language language) {
        Offer offer = offers.visible(id).orElseThrow(Missing::new);
        Keeper keeper = keepers.keeper(offer.organisation()).orElseThrow(Missing::new);
        return new CounterPage(
                keeper.network() == null ? null : networks.house(keeper.network(), language),
                offer,
                keeper,
                texts.texts(offer.organisation(), id));
    }
}
