package tragnetz.directory.offers;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** An offer's texts, the source first. */
record Texts(List<OfferText> all) {

    OfferText source() {
        return all.getFirst();
    }

    /** In that language if there is one, else the source. */
    OfferText shown(String language) {
        return all.stream()
                .filter(it -> it.language().equals(language))
                .findFirst()
                .orElse(source());
    }

    /** The source, where the text alone could mislead or stops early. */
    @Nullable OfferText beside(OfferText shown) {
        boolean doubtful =
                shown.state().equals("outdated")
                        || shown.state().equals("machine")
                        || shown.body().isBlank() && !source().body().isBlank();
        return doubtful && !shown.source() ? source() : null;
    }

    List<String> also(OfferText shown) {
        return all.stream()
                .map(OfferText::language)
                .filter(it -> !it.equals(shown.language()))
                .toList();
    }
}
