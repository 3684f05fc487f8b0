package tragnetz.directory.finder;

import tragnetz.directory.finder.FinderStore.Count;
import tragnetz.directory.finder.Reading.Search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns counts into filters that are links. */
record Facets(Wish wish, Search search, List<Count> counts, List<NetworkNamed> networks) {

    private static final int CHOICES = 10;

    int all() {
        return counts.stream()
                .filter(it -> it.facet().equals("all"))
                .mapToInt(Count::entries)
                .sum();
    }

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
                                        search.languages().contains(it.word()),
                                        on -> wish.language(on ? "" : it.word()))),
                facet(
                        "condition",
                        it ->
                                choice(
                                        it,
                                        it.word(),
                                        search.conditions().contains(it.word()),
                                        _ -> wish.turn(it.word()))),
                facet(
                        "place",
                        it ->
                                choice(
                                        it,
                                        it.word(),
                                        search.places().contains(it.word()),
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
                counts.stream()
                        .filter(it -> it.facet().equals(name))
                        .map(choice)
                        .filter(it -> !it.label().isEmpty())
                        .toList();
        return new Facet(
                name,
                choices.stream().filter(it -> it.on() || choices.indexOf(it) < CHOICES).toList());
    }
}
