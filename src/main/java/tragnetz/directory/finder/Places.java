package tragnetz.directory.finder;

import org.springframework.stereotype.Component;

import tragnetz.directory.entries.Catalogue;
import tragnetz.shared.i18n.Fold;
import tragnetz.shared.i18n.Spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Places that entries name, folded once and kept as long as nothing changes. */
@Component
class Places {

    private record Copy(long revision, Map<String, List<String>> places) {}

    private final Catalogue catalogue;
    private volatile Copy copy = new Copy(-1, Map.of());

    Places(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Places, as written in the records, that these words may mean; empty when nobody is there. */
    List<String> meant(String typed) {
        List<String> parts = Fold.words(Fold.latin(typed));
        List<String> named = named(typed);
        return named.isEmpty() && !parts.isEmpty()
                ? where(place -> parts.stream().allMatch(it -> in(place, it)))
                : named;
    }

    /** The same without guessing: among other words, only a place's own name means the place. */
    List<String> named(String typed) {
        List<String> parts = Fold.words(Fold.latin(typed));
        List<String> whole = known().get(String.join(" ", parts));
        return whole != null || parts.isEmpty()
                ? Objects.requireNonNullElse(whole, List.of())
                : where(place -> place.containsAll(parts));
    }

    private List<String> where(Predicate<Set<String>> words) {
        return known().entrySet().stream()
                .filter(it -> words.test(Set.copyOf(Fold.words(it.getKey()))))
                .flatMap(it -> it.getValue().stream())
                .toList();
    }

    private static boolean in(Set<String> words, String typed) {
        return words.contains(typed)
                || typed.length() > 3
                        && words.stream()
                                .anyMatch(
                                        it ->
                                                it.startsWith(typed)
                                                        || Spelling.cost(typed, it) <= 2);
    }

    private Map<String, List<String>> known() {
        long revision = catalogue.revision();
        Copy known = copy;
        if (known.revision() == revision) {
            return known.places();
        }
        Map<String, List<String>> places = new TreeMap<>();
        catalogue
                .places()
                .forEach(
                        it ->
                                places.computeIfAbsent(Fold.latin(it), _ -> new ArrayList<>())
                                        .add(it));
        copy = new Copy(revision, places);
        return places;
    }
}
