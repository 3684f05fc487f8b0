package tragnetz.directory.api;

import org.jspecify.annotations.Nullable;

import tragnetz.directory.topics.Topics;
import tragnetz.shared.i18n.Fold;
import tragnetz.shared.i18n.Language;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which offers or organisations are wanted; all that is given must hold.
 *
 * @param places only those at a place that may be found
 * @param topics what the search means besides its words
 * @param near organisations that have an entry so near the postal code; null where the code itself
 *     is wanted
 * @param language of the texts; null for each one's own
 */
record Sought(
        boolean places,
        String search,
        List<String> topics,
        Terms.@Nullable Term term,
        Terms.@Nullable Scheme taxonomy,
        @Nullable UUID organisation,
        @Nullable Instant since,
        @Nullable String postcode,
        @Nullable Set<UUID> near,
        @Nullable Language language) {

    static Sought of(Asked asked, boolean places, Terms terms, Topics topics, Environs environs) {
        String search = asked.search();
        UUID term = asked.term();
        UUID taxonomy = asked.taxonomy();
        Set<UUID> near = environs.of(asked);
        return new Sought(
                places,
                search,
                topics.resolve(search).topics(),
                term == null ? null : Objects.requireNonNullElse(terms.term(term), Terms.NONE),
                taxonomy == null ? null : Terms.Scheme.of(taxonomy),
                asked.organization(),
                asked.modifiedAfter(),
                near == null ? asked.postcode() : null,
                near,
                asked.language());
    }

    /** In small letters, as a name would have them. */
    List<String> names() {
        return Arrays.stream(search.toLowerCase(Locale.ROOT).split(" ", 20))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    String termCode() {
        return term == null ? "" : term.code();
    }

    String termScheme() {
        return term == null ? "" : term.scheme().code();
    }

    String taxonomyCode() {
        return taxonomy == null ? "" : taxonomy.code();
    }

    /** Folded words are letters and digits alone, so nothing in them can be syntax. */
    String query() {
        return Fold.words(search).stream()
                .limit(20)
                .map(it -> it.length() > 2 ? it + ":*" : it)
                .collect(Collectors.joining(" & "));
    }
}
