package tragnetz.directory.topics;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a query means.
 *
 * @param words the query's words as typed
 * @param hits topics, the most telling first
 * @param rest words that name no topic, without those that carry no meaning
 */
public record Found(List<String> words, List<Hit> hits, List<Rest> rest) {

    /** A topic and the places of the words that named it. */
    public record Hit(String topic, Set<Integer> places) {}

    /** A word that names no topic, folded, and its place. */
    public record Rest(String word, int place) {}

    /** The topics' ids. */
    public List<String> topics() {
        return hits.stream().map(Hit::topic).distinct().toList();
    }

    /** The words that named the topic, as typed. */
    public String said(Hit hit) {
        return new TreeSet<>(hit.places())
                .stream().map(words::get).collect(Collectors.joining(" "));
    }

    /** The query without the words at these places. */
    public String without(Set<Integer> places) {
        return IntStream.range(0, words.size())
                .filter(it -> !places.contains(it))
                .mapToObj(words::get)
                .collect(Collectors.joining(" "));
    }
}
