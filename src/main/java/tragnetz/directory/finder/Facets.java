package tragnetz.directory.finder;

import tragnetz.directory.entries.Answered;
import tragnetz.directory.entries.Question;
import tragnetz.directory.facts.Vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns counts into filters that are links. */
record Facets(Wish wish, Question question, Answered answered, List<NetworkNamed> networks) {

    private static final int CHOICES = 10;
    private static final Comparator<Count> MOST =
            Comparator.comparingInt(Count::entries).reversed().thenComparing(Count::word);

    private record Count(String word, int entries) {}

    List<Facet> list() {
        Map<String, NetworkNamed> byId =
                networks.stream()
                        .collect(Collectors.toMap(it -> it.id().toString(), Function.identity()));
        return List.of(
                facet("distance", of(Wish.DISTANCES), one("distance", within())),
                facet("open", of(Wish.OPEN), many(wish.open(), wish::turnOpen)),
                facet("mode", of(Vocabulary.MODES), one("mode", question.modes())),
                facet("language", MOST, one("language", question.languages())),
                facet("condition", MOST, many(question.conditions(), wish::turn)),
                facet(
                        "place",
                        MOST,
                        (it, word) -> {
                            boolean on = question.places().contains(word);
                            Wish anywhere = wish.anywhere();
                            return choice(
                                    it, word, on, on ? anywhere : anywhere.with("near", word));
                        }),
                facet(
                        "network",
                        MOST,
                        (it, _) -> {
                            NetworkNamed network = byId.get(it.word());
                            String slug = network == null ? "" : network.slug();
                            boolean on = slug.equals(wish.network());
                            return choice(
                                    it,
                                    network == null ? "" : network.name(),
                                    on,
                                    wish.with("network", on ? "" : slug));
                        }));
    }

    private List<String> within() {
        int within = question.from().within();
        return within == 0 ? List.of() : List.of(Integer.toString(within));
    }

    /** A filter of which one choice holds: choosing it again drops it. */
    private BiFunction<Count, String, Facet.Choice> one(String name, Collection<String> chosen) {
        return (it, word) ->
                choice(
                        it,
                        word,
                        chosen.contains(word),
                        wish.with(name, chosen.contains(word) ? "" : word));
    }

    /** A filter of which several choices hold together. */
    private static BiFunction<Count, String, Facet.Choice> many(
            Collection<String> chosen, Function<String, Wish> turned) {
        return (it, word) -> choice(it, word, chosen.contains(word), turned.apply(word));
    }

    private static Facet.Choice choice(Count count, String label, boolean on, Wish next) {
        return new Facet.Choice(count.word(), label, count.entries(), on, next.path());
    }

    private static Comparator<Count> of(List<String> order) {
        return Comparator.comparingInt(it -> order.indexOf(it.word()));
    }

    private Facet facet(
            String name, Comparator<Count> order, BiFunction<Count, String, Facet.Choice> choice) {
        List<Facet.Choice> choices =
                answered.counts().getOrDefault(name, Map.of()).entrySet().stream()
                        .map(it -> new Count(it.getKey(), it.getValue()))
                        .sorted(order)
                        .map(it -> choice.apply(it, it.word()))
                        .filter(it -> !it.label().isEmpty() && (it.entries() > 0 || it.on()))
                        .toList();
        return new Facet(
                name,
                choices.stream().filter(it -> it.on() || choices.indexOf(it) < CHOICES).toList());
    }
}
