package tragnetz.directory.offers;

import org.jspecify.annotations.Nullable;

import tragnetz.directory.topics.Topics;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The editors' form.
 *
 * @param offer null for a new one
 * @param source the source text, to translate from; null while the source itself is written
 * @param written languages the offer has texts in, the source first
 */
public record OfferFormPage(
        @Nullable House house,
        Keeper keeper,
        @Nullable UUID offer,
        OfferForm form,
        Problems problems,
        @Nullable OfferText source,
        List<String> written,
        Topics topics)
        implements Form {

    @Override
    public String template() {
        return "directory/offers/edit";
    }

    public String path() {
        return offer == null
                ? "/organisations/" + keeper.id() + "/offers/new"
                : "/offers/" + offer + "/edit";
    }

    public List<String> currencies() {
        return Stream.concat(OfferForm.CURRENCIES.stream(), Stream.of(form.currency()))
                .distinct()
                .toList();
    }
}
