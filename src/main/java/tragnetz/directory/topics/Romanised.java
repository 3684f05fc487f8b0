package tragnetz.directory.topics;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Russian and Ukrainian in the Latin letters of a borrowed keyboard. */
final class Romanised {

    private static final Map<Integer, String> LETTERS = letters();

    private Romanised() {}

    /** The text with each Cyrillic letter as people write it; everything else as it is. */
    static String of(String text) {
        StringBuilder latin = new StringBuilder(text.length() + 8);
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(
                        letter -> {
                            String written = LETTERS.get(letter);
                            if (written == null) {
                                latin.appendCodePoint(letter);
                            } else {
                                latin.append(written);
                            }
                        });
        return latin.toString();
    }

    /** The concept with its labels as they are and romanised. */
    static Thesaurus.Concept beside(Thesaurus.Concept concept) {
        Map<String, List<String>> labels = new LinkedHashMap<>(concept.labels());
        labels.put(
                "",
                concept.labels().values().stream()
                        .flatMap(List::stream)
                        .filter(Romanised::needs)
                        .map(Romanised::of)
                        .toList());
        return new Thesaurus.Concept(
                concept.id(),
                concept.kind(),
                concept.broader(),
                concept.preferred(),
                concept.others(),
                labels);
    }

    /** Whether there is anything to write otherwise. */
    static boolean needs(String text) {
        return text.toLowerCase(Locale.ROOT).codePoints().anyMatch(LETTERS::containsKey);
    }

    private static Map<Integer, String> letters() {
        try {
            return new ClassPathResource("folding/cyrillic.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    line -> line.codePointAt(0),
                                    line -> line.substring(1).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
