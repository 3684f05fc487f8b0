package tragnetz.directory.finder;

import org.springframework.util.MultiValueMap;

import tragnetz.directory.entries.Standpoint;
import tragnetz.directory.facts.Vocabulary;
import tragnetz.shared.web.Typed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody looks for, as it stands in the address.
 *
 * @param q their own words
 * @param near a place or a postal code
 * @param distance kilometres round it; empty for whatever is there
 * @param language a language somebody there speaks
 * @param mode a way of help
 * @param sort distance or opening; empty for fit
 * @param network a network's slug
 * @param topic topics by id
 * @param condition conditions and audiences, all of which must hold
 * @param open now and evening, both of which must hold
 * @param page from 1
 */
public record Wish(
        String q,
        String near,
        String distance,
        String language,
        String mode,
        String sort,
        String network,
        List<String> topic,
        List<String> condition,
        List<String> open,
        String page) {

    static final int PAGE = 14;
    private static final int LAST = 200;
    static final List<String> DISTANCES =
            Arrays.stream(Standpoint.RINGS).mapToObj(Integer::toString).toList();
    static final List<String> OPEN = List.of("now", "evening");
    static final List<String> SORTS = List.of("distance", "opening");

    public Wish {
        q = shorter(Typed.line(q), 200);
        near = shorter(Typed.line(near), 80);
        distance = among(DISTANCES, Typed.digits(distance));
        language = shorter(Typed.line(language), 12);
        mode = among(Vocabulary.MODES, mode);
        sort = among(SORTS, sort);
        network = shorter(Typed.line(network), 80);
        topic = few(topic);
        condition = few(condition);
        open = OPEN.stream().filter(open::contains).toList();
        page = Typed.digits(page);
    }

    /** Read from the query alone: the path, too, has a part called language. */
    static Wish of(MultiValueMap<String, String> typed) {
        return of((Map<String, List<String>>) typed);
    }

    private static Wish of(Map<String, List<String>> typed) {
        return new Wish(
                one(typed, "q"),
                one(typed, "near"),
                one(typed, "distance"),
                one(typed, "language"),
                one(typed, "mode"),
                one(typed, "sort"),
                one(typed, "network"),
                typed.getOrDefault("topic", List.of()),
                typed.getOrDefault("condition", List.of()),
                typed.getOrDefault("open", List.of()),
                one(typed, "page"));
    }

    private static String one(Map<String, List<String>> typed, String name) {
        List<String> values = typed.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst() == null ? "" : values.getFirst();
    }

    /** Everything but the page, as it stands in an address. */
    private Map<String, List<String>> parts() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put("q", List.of(q));
        parts.put("near", List.of(near));
        parts.put("distance", List.of(distance));
        parts.put("language", List.of(language));
        parts.put("mode", List.of(mode));
        parts.put("topic", topic);
        parts.put("condition", condition);
        parts.put("open", open);
        parts.put("network", List.of(network));
        parts.put("sort", List.of(sort));
        parts.values().removeIf(it -> it.equals(List.of("")) || it.isEmpty());
        return parts;
    }

    /** What a form must carry along that asks for words and a place anew. */
    public Map<String, List<String>> kept() {
        Map<String, List<String>> kept = parts();
        kept.keySet().removeAll(List.of("q", "near", "topic"));
        return kept;
    }

    private Wish with(String name, List<String> values) {
        Map<String, List<String>> parts = parts();
        parts.put(name, values);
        return of(parts);
    }

    /** With another value there, or without any. */
    Wish with(String name, String value) {
        return with(name, List.of(value));
    }

    int number() {
        return Math.min(Typed.page(page), LAST);
    }

    Wish q(String other) {
        return with("q", other);
    }

    /** With the topic alone. */
    public Wish topic(String other) {
        return with("topic", other);
    }

    /** The topic instead of the words. */
    public Wish meant(String topic) {
        return q("").topic(topic);
    }

    /** Sorted by it. */
    public Wish sorted(String other) {
        return with("sort", other);
    }

    Wish withoutTopic(String other) {
        return with("topic", without(topic, other));
    }

    /** Everywhere: distances go with the place. */
    Wish anywhere() {
        return with("near", "").with("distance", "");
    }

    /** With the condition, or without it where it is wished for already. */
    Wish turn(String other) {
        return turned("condition", condition, other);
    }

    /** Open then, or whenever. */
    Wish turnOpen(String other) {
        return turned("open", open, other);
    }

    private Wish turned(String name, List<String> values, String other) {
        return with(
                name,
                values.contains(other)
                        ? without(values, other)
                        : Stream.concat(values.stream(), Stream.of(other)).toList());
    }

    /** The path with everything but the page; the first page. */
    public String path() {
        List<String> pairs = new ArrayList<>();
        parts().forEach(
                        (name, values) ->
                                values.forEach(
                                        it ->
                                                pairs.add(
                                                        name
                                                                + "="
                                                                + URLEncoder.encode(
                                                                        it,
                                                                        StandardCharsets.UTF_8))));
        return pairs.isEmpty() ? "/find" : "/find?" + String.join("&", pairs);
    }

    /** Whether nothing is asked yet, so that the page asks. */
    public boolean blank() {
        Map<String, List<String>> parts = parts();
        parts.remove("network");
        parts.remove("sort");
        return parts.isEmpty() && page.isEmpty();
    }

    private static String among(Collection<String> known, String word) {
        return known.contains(word) ? word : "";
    }

    private static List<String> few(List<String> words) {
        return words.stream()
                .map(Typed::line)
                .filter(it -> !it.isEmpty() && it.length() <= 60)
                .distinct()
                .limit(12)
                .toList();
    }

    private static List<String> without(List<String> words, String word) {
        return words.stream().filter(it -> !it.equals(word)).toList();
    }

    private static String shorter(String text, int characters) {
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters)).strip();
    }
}
