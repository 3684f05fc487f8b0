package tragnetz.directory.offers;

import org.springframework.stereotype.Component;

import tragnetz.networks.OrganisationShelf;
import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.UUID;

/** An organisation's published offers on its page. */
@Component
class OfferShelf implements OrganisationShelf {

    private final OfferTextStore store;

    OfferShelf(OfferTextStore store) {
        this.store = store;
    }

    @Override
    public Desk desk(UUID organisation) {
        return new Desk("/organisations/" + organisation + "/offers", "directory.offers.title");
    }

    @Override
    public boolean used(UUID organisation) {
        return store.used(organisation);
    }

    @Override
    public List<Line> of(UUID organisation, Language language) {
        return store.shelf(organisation, language);
    }
}
