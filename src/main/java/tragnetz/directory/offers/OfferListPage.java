package tragnetz.directory.offers;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;

/** An organisation's offers as its editors see them. */
public record OfferListPage(@Nullable House house, Keeper keeper, List<OfferLine> offers)
        implements Page {

    @Override
    public String template() {
        return "directory/offers/index";
    }
}
