package tragnetz.shared.web;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is wrong with a form, field by field, in the order of the fields. */
public final class Problems {

    /**
     * One sentence about one field, already in the reader's language.
     *
     * @param label what the page calls the field; null when it shows none of that name
     */
    public record Problem(String field, @Nullable String label, String text) {}

    private static final int NAMED = 5;
    private static final int SHORT = 40;

    private record Found(String field, String key, Object[] arguments) {}

    private final List<Found> found = new ArrayList<>();
    private final Map<String, String> labels = new HashMap<>();
    private List<Problem> spoken = List.of();

    /** Notes that the field is wrong; the key names the sentence that says what to do. */
    public Problems add(String field, String key, Object... arguments) {
        if (found.stream().noneMatch(it -> it.field().equals(field))) {
            found.add(new Found(field, key, arguments));
        }
        return this;
    }

    /** Like {@link #add}, when the condition holds. */
    public Problems when(boolean wrong, String field, String key, Object... arguments) {
        return wrong ? add(field, key, arguments) : this;
    }

    public Problems required(String field, @Nullable String value) {
        return when(value == null || value.isBlank(), field, "shared.problem.required");
    }

    public Problems longest(String field, @Nullable String value, int characters) {
        return when(
                value != null && value.codePointCount(0, value.length()) > characters,
                field,
                "shared.problem.long",
                characters);
    }

    /** Every word of a list is one of ours; the sentence names those that are not. */
    public Problems known(
            String field, @Nullable Collection<String> typed, Predicate<String> ours) {
        String strange =
                typed == null
                        ? ""
                        : typed.stream()
                                .map(Typed::line)
                                .filter(it -> !it.isEmpty() && !ours.test(it))
                                .distinct()
                                .limit(NAMED)
                                .map(it -> it.length() <= SHORT ? it : it.substring(0, SHORT) + "…")
                                .collect(Collectors.joining(", "));
        return when(!strange.isEmpty(), field, "shared.problem.unknown", strange);
    }

    /** The same for one word; none is fine. */
    public Problems known(String field, @Nullable String typed, Predicate<String> ours) {
        return known(field, List.of(Typed.line(typed)), ours);
    }

    /** Not more of a list than that. */
    public Problems most(String field, Collection<String> typed, int most) {
        return when(typed.size() > most, field, "shared.problem.most", most);
    }

    /** The file may be missing, but not too large. */
    public Problems file(String field, Upload file) {
        return when(file.tooLarge(), field, "shared.problem.file.large", file.megabytes());
    }

    public boolean any() {
        return !found.isEmpty();
    }

    public boolean has(String field) {
        return found.stream().anyMatch(it -> it.field().equals(field));
    }

    /**
     * The sentence about the field; null when there is none.
     *
     * @param label what the page calls the field, for the summary
     */
    public @Nullable String of(String field, String label) {
        labels.put(field, label);
        return spoken.stream()
                .filter(it -> it.field().equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse(null);
    }

    /** For the summary; the labels are known once the page has been drawn. */
    public List<Problem> all() {
        return spoken.stream()
                .map(it -> new Problem(it.field(), labels.get(it.field()), it.text()))
                .toList();
    }

    Problems speak(Words words, Language language) {
        spoken =
                found.stream()
                        .map(
                                it ->
                                        new Problem(
                                                it.field(),
                                                null,
                                                words.say(language, it.key(), it.arguments())))
                        .toList();
        return this;
    }
}
