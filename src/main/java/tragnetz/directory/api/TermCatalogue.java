package tragnetz.directory.api;

import org.springframework.stereotype.Component;

import tragnetz.shared.access.Missing;
import tragnetz.shared.i18n.Fold;
import tragnetz.shared.i18n.Language;

import java.util.UUID;

/** Taxonomies and their terms, searched by their words in the language that is asked for. */
@Component
final class TermCatalogue {

    private final Terms terms;

    TermCatalogue(Terms terms) {
        this.terms = terms;
    }

    Rack taxonomies(Asked asked) {
        Language reader = reader(asked);
        String search = asked.search();
        return Rack.of(
                Terms.Scheme.ALL.stream()
                        .map(it -> terms.told(it, reader))
                        .filter(it -> holds(it.name() + " " + it.description(), search))
                        .toList());
    }

    Hsds.Taxonomy taxonomy(String id, Asked asked) {
        return Terms.Scheme.ALL.stream()
                .filter(it -> Asked.known(id).filter(it.id()::equals).isPresent())
                .map(it -> terms.told(it, reader(asked)))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    Rack terms(Asked asked) {
        Language reader = reader(asked);
        String search = asked.search();
        UUID taxonomy = asked.taxonomy();
        UUID parent = asked.parent();
        boolean top = asked.topOnly();
        return Rack.of(
                terms.all().stream()
                        .filter(it -> taxonomy == null || taxonomy.equals(it.scheme().id()))
                        .filter(it -> parent == null || parent.equals(it.broader()))
                        .filter(it -> !top || it.broader() == null)
                        .map(it -> terms.told(it, reader, false))
                        .filter(it -> holds(it.name() + " " + it.description(), search))
                        .toList());
    }

    Hsds.TaxonomyTerm term(String id, Asked asked) {
        return Asked.known(id)
                .map(it -> terms.term(it))
                .map(it -> terms.told(it, reader(asked), false))
                .orElseThrow(Missing::new);
    }

    private static Language reader(Asked asked) {
        return Asked.reader(asked.language(), Language.DE.code());
    }

    private static boolean holds(String words, String search) {
        String folded = " " + Fold.text(words);
        return search.isEmpty()
                || !Fold.text(search).isEmpty()
                        && Fold.words(search).stream().allMatch(it -> folded.contains(" " + it));
    }
}
