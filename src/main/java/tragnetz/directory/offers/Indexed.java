package tragnetz.directory.offers;

import tragnetz.shared.i18n.Fold;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The folded words of an offer in all its languages, as the finder looks them up. */
record Indexed(String titles, String summaries, String bodies, String letters) {

    static Indexed of(Facts facts, List<OfferText> texts) {
        String titles = folded(texts, OfferText::title);
        String summaries = folded(texts, OfferText::summary);
        // Latin letters: PostgreSQL's trigrams skip all others where its locale is C.
        String letters =
                Fold.latin(
                        texts.stream()
                                .map(it -> it.title() + " " + it.summary())
                                .collect(Collectors.joining(" ")));
        return new Indexed(
                titles,
                summaries + " " + Fold.text(facts.region()),
                folded(texts, OfferText::body),
                letters);
    }

    private static String folded(List<OfferText> texts, Function<OfferText, String> part) {
        return texts.stream().map(part).map(Fold::text).collect(Collectors.joining(" "));
    }
}
