package tragnetz.directory.finder;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.directory.entries.Catalogue;
import tragnetz.shared.i18n.Fold;
import tragnetz.shared.i18n.Spelling;
import tragnetz.shared.places.Gazetteer;
import tragnetz.shared.places.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Places that entries name, folded once and kept as long as nothing changes; and where places are.
 */
@Component
class Places {

    private record Copy(long revision, Map<String, List<String>> places) {}

    /**
     * What somebody meant by a place.
     *
     * @param written the places as the records have them; empty when nobody is there
     * @param place where that is; null when only the records know it
     */
    record Where(List<String> written, @Nullable Place place) {

        static final Where NOWHERE = new Where(List.of(), null);

        boolean known() {
            return place != null || !written.isEmpty();
        }
    }

    private final Catalogue catalogue;
    private final Gazetteer gazetteer;
    private volatile Copy copy = new Copy(-1, Map.of());

    Places(Catalogue catalogue, Gazetteer gazetteer) {
        this.catalogue = catalogue;
        this.gazetteer = gazetteer;
    }

    /** What may be meant, slips of the pen forgiven. */
    Where meant(String typed) {
        List<String> parts = Fold.words(Fold.latin(typed));
        Where exact = named(typed);
        if (exact.known() || parts.isEmpty()) {
            return exact;
        }
        List<String> like = where(place -> parts.stream().allMatch(it -> in(place, it)));
        return like.isEmpty()
                ? gazetteer.meant(typed).map(this::there).orElse(Where.NOWHERE)
                : new Where(like, gazetteer.named(like.getFirst()).orElse(null));
    }

    /** The same without guessing: among other words, only a place's own name means the place. */
    Where named(String typed) {
        Place place = gazetteer.named(typed).orElse(null);
        List<String> written = written(typed);
        return written.isEmpty() && place != null ? there(place) : new Where(written, place);
    }

    private Where there(Place place) {
        return new Where(written(place.name()), place);
    }

    private List<String> written(String name) {
        List<String> parts = Fold.words(Fold.latin(name));
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
