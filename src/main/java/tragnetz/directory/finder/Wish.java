package tragnetz.directory.finder;

import org.springframework.util.MultiValueMap;

import tragnetz.shared.web.Typed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What somebody looks for, as it stands in the address.
 *
 * @param q their own words
 * @param near a place
 * @param language a language somebody there speaks
 * @param network a network's slug
 * @param topic topics by id
 * @param condition conditions and audiences, all of which must hold
 * @param page from 1
 */
public record Wish(
        String q,
        String near,
        String language,
        String network,
        List<String> topic,
        List<String> condition,
        String page) {

    static final int PAGE = 14;
    private static final int LAST = 200;

    public Wish {
        q = shorter(Typed.line(q), 200);
        near = shorter(Typed.line(near), 80);
        language = shorter(Typed.line(language), 12);
        network = shorter(Typed.line(network), 80);
        topic = few(topic);
        condition = few(condition);
        page = Typed.digits(page);
    }

    /** Read from the query alone: the path, too, has a part called language. */
    static Wish of(MultiValueMap<String, String> typed) {
        return new Wish(
                one(typed, "q"),
                one(typed, "near"),
                one(typed, "language"),
                one(typed, "network"),
                typed.getOrDefault("topic", List.of()),
                typed.getOrDefault("condition", List.of()),
                one(typed, "page"));
    }

    private static String one(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "");
    }

    int number() {
        return Math.min(Typed.page(page), LAST);
    }

    Wish q(String other) {
        return new Wish(other, near, language, network, topic, condition, "");
    }

    Wish near(String other) {
        return new Wish(q, other, language, network, topic, condition, "");
    }

    Wish language(String other) {
        return new Wish(q, near, other, network, topic, condition, "");
    }

    Wish network(String other) {
        return new Wish(q, near, language, other, topic, condition, "");
    }

    /** With the topic alone. */
    public Wish topic(String other) {
        return new Wish(q, near, language, network, List.of(other), condition, "");
    }

    /** The topic instead of the words. */
    public Wish meant(String topic) {
        return q("").topic(topic);
    }

    Wish withoutTopic(String other) {
        return new Wish(q, near, language, network, without(topic, other), condition, "");
    }

    /** With the condition, or without it where it is wished for already. */
    Wish turn(String other) {
        List<String> conditions =
                condition.contains(other)
                        ? without(condition, other)
                        : Stream.concat(condition.stream(), Stream.of(other)).toList();
        return new Wish(q, near, language, network, topic, conditions, "");
    }

    /** The path with everything but the page; the first page. */
    public String path() {
        List<String> pairs = new ArrayList<>();
        pair(pairs, "q", q);
        pair(pairs, "near", near);
        pair(pairs, "language", language);
        topic.forEach(it -> pair(pairs, "topic", it));
        condition.forEach(it -> pair(pairs, "condition", it));
        pair(pairs, "network", network);
        return pairs.isEmpty() ? "/find" : "/find?" + String.join("&", pairs);
    }

    /** Whether nothing is asked yet, so that the page asks. */
    public boolean open() {
        return q.isEmpty()
                && topic.isEmpty()
                && near.isEmpty()
                && language.isEmpty()
                && condition.isEmpty()
                && page.isEmpty();
    }

    private static void pair(List<String> pairs, String name, String value) {
        if (!value.isEmpty()) {
            pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
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
