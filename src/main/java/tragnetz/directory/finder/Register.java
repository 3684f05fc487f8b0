package tragnetz.directory.finder;

import org.springframework.stereotype.Component;

import tragnetz.directory.finder.RegisterStore.Known;
import tragnetz.directory.finder.RegisterStore.Stand;
import tragnetz.directory.topics.Spelling;
import tragnetz.shared.i18n.Fold;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Names of members and places, folded once and kept as long as nothing changes: the folding is
 * Java's, and the records belong to another module.
 */
@Component
class Register {

    private record Member(UUID id, Set<String> words) {}

    private record Copy(Stand stand, List<Member> members, Map<String, List<String>> places) {}

    private final RegisterStore store;
    private final Words words;
    private volatile Copy copy = new Copy(new Stand(-1, -1, ""), List.of(), Map.of());

    Register(RegisterStore store, Words words) {
        this.store = store;
        this.words = words;
    }

    /** Members in whose name, place or kind all these folded words occur. */
    List<UUID> members(List<String> typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        return copy().members().stream()
                .filter(member -> typed.stream().allMatch(word -> in(member.words(), word)))
                .map(Member::id)
                .limit(2000)
                .toList();
    }

    /** Places, as written in the records, that these words may mean; empty when nobody is there. */
    List<String> places(String typed) {
        List<String> parts = Fold.words(Fold.latin(typed));
        List<String> named = placesNamed(typed);
        return named.isEmpty() && !parts.isEmpty()
                ? where(place -> parts.stream().allMatch(it -> in(place, it)))
                : named;
    }

    /** The same without guessing: among other words, only a place's own name means the place. */
    List<String> placesNamed(String typed) {
        List<String> parts = Fold.words(Fold.latin(typed));
        List<String> whole = copy().places().get(String.join(" ", parts));
        return whole != null || parts.isEmpty()
                ? Objects.requireNonNullElse(whole, List.of())
                : where(place -> place.containsAll(parts));
    }

    private List<String> where(Predicate<Set<String>> words) {
        return copy().places().entrySet().stream()
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

    private Copy copy() {
        Stand stand = store.stand();
        Copy known = copy;
        if (known.stand().equals(stand)) {
            return known;
        }
        List<Known> rows = store.known();
        Map<String, List<String>> places = new TreeMap<>();
        Set<String> written = new LinkedHashSet<>(store.regions());
        rows.forEach(row -> written.addAll(List.of(row.region(), row.town())));
        written.remove("");
        written.forEach(
                it -> places.computeIfAbsent(Fold.latin(it), _ -> new ArrayList<>()).add(it));
        Copy fresh =
                new Copy(
                        stand,
                        rows.stream().map(it -> new Member(it.id(), folded(it))).toList(),
                        places);
        copy = fresh;
        return fresh;
    }

    private Set<String> folded(Known row) {
        String named = String.join(" ", row.name(), row.region(), row.town());
        String kinds =
                Language.spoken().stream()
                        .map(language -> words.say(language, "networks.kind." + row.kind()))
                        .collect(Collectors.joining(" "));
        Set<String> all = new LinkedHashSet<>(Fold.words(named + " " + kinds));
        all.addAll(Fold.words(Fold.latin(named)));
        return all;
    }
}
