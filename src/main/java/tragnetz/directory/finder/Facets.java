package tragnetz.directory.finder;

import tragnetz.directory.entries.Answered;
import tragnetz.directory.entries.Question;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns counts into filters that are links. */
record Facets(Wish wish, Question question, Answered answered, List<NetworkNamed> networks) {

    private static final int CHOICES = 10;

    private record Count(String word, int entries) {}

    List<Facet> list() {
        Map<String, NetworkNamed> byId =
                networks.stream()
                        .collect(Collectors.toMap(it -> it.id().toString(), Function.identity()));
        return List.of(
                facet(
                        "language",
                        it ->
                                choice(
                                        it,
                                        it.word(),
                                        question.languages().contains(it.word()),
                                        on -> wish.language(on ? "" : it.word()))),
                facet(
                        "condition",
                        it ->
                                choice(
                                        it,
                                        it.word(),
                                        question.conditions().contains(it.word()),
                                        _ -> wish.turn(it.word()))),
                facet(
                        "place",
                        it ->
                                choice(
                                        it,
                                        it.word(),
                                        question.places().contains(it.word()),
                                        on -> wish.near(on ? "" : it.word()))),
                facet(
                        "network",
                        it -> {
                            NetworkNamed network = byId.get(it.word());
                            String slug = network == null ? "" : network.slug();
                            return choice(
                                    it,
                                    network == null ? "" : network.name(),
                                    slug.equals(wish.network()),
                                    on -> wish.network(on ? "" : slug));
                        }));
    }

    private static Facet.Choice choice(
            Count count, String label, boolean on, Function<Boolean, Wish> next) {
        return new Facet.Choice(count.word(), label, count.entries(), on, next.apply(on).path());
    }

    private Facet facet(String name, Function<Count, Facet.Choice> choice) {
        List<Facet.Choice> choices =
                answered.counts().getOrDefault(name, Map.of()).entrySet().stream()
                        .map(it -> new Count(it.getKey(), it.getValue()))
                        .sorted(
                                Comparator.comparingInt(Count::entries)
                                        .reversed()
                                        .thenComparing(Count::word))
                        .map(choice)
                        .filter(it -> !it.label().isEmpty())
                        .toList();
        return new Facet(
                name,
                choices.stream().filter(it -> it.on() || choices.indexOf(it) < CHOICES).toList());
    }
}
