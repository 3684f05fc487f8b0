package tragnetz.shared.i18n;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A free text as the reader gets it: in the best language there is, with the state of its
 * translation.
 *
 * @param shown what to read first
 * @param source the source beside it, when the translation is outdated or a machine's
 */
public record Told(Text shown, @Nullable Text source) {

    /**
     * A text in one language.
     *
     * @param state source, translated, checked, machine or outdated
     * @param changed when it was last written
     */
    public record Text(String language, String text, String state, LocalDate changed) {

        public String dir() {
            return Tongues.dir(language);
        }
    }

    /** The reader's language, else English, else the source's, else German; never an empty text. */
    public static Optional<Told> best(List<Text> texts, Language reader, String source) {
        return Stream.of(reader.code(), "en", source, "de")
                .flatMap(code -> in(texts, code).stream())
                .findFirst()
                .map(text -> new Told(text, beside(texts, text, source)));
    }

    private static @Nullable Text beside(List<Text> texts, Text shown, String source) {
        return shown.state().equals("outdated") || shown.state().equals("machine")
                ? in(texts, source).orElse(null)
                : null;
    }

    private static Optional<Text> in(List<Text> texts, String code) {
        return texts.stream()
                .filter(it -> it.language().equals(code) && !it.text().isBlank())
                .findFirst();
    }
}
