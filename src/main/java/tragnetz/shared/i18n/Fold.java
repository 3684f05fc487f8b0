package tragnetz.shared.i18n;

import com.ibm.icu.text.Transliterator;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One spelling for what people type in many: without accents and vowel signs, with one form of each
 * letter. Texts and queries are folded alike.
 */
public final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+|[\\u0640\\u200c\\u200d\\u00ad]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<Character, String> ONE_FORM = letters();

    private Fold() {}

    /** The text as folded words, one space between them; digits of every script as 0 to 9. */
    public static String text(String text) {
        // Letters are parted from their marks first: so й and ё become и and е, أ becomes ا.
        String apart =
                MARKS.matcher(
                                Normalizer.normalize(
                                        text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                        .replaceAll("");
        StringBuilder folded = new StringBuilder(apart.length() + 8);
        apart.codePoints()
                .forEach(
                        letter -> {
                            String other =
                                    letter > Character.MAX_VALUE
                                            ? null
                                            : ONE_FORM.get((char) letter);
                            if (other != null) {
                                folded.append(other);
                            } else if (Character.isDigit(letter)) {
                                folded.append(Character.digit(letter, 10));
                            } else {
                                folded.appendCodePoint(letter);
                            }
                        });
        return BETWEEN.matcher(folded).replaceAll(" ").strip();
    }

    /** The folded words. */
    public static List<String> words(String text) {
        String folded = text(text);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" ", -1));
    }

    /** Folded and in Latin letters, for names of people and places that are written in many. */
    public static String latin(String text) {
        boolean already = text.chars().allMatch(it -> it < 128);
        return text(already ? text : Latin.SCRIPT.transliterate(text));
    }

    private static Map<Character, String> letters() {
        try {
            return new ClassPathResource("folding/letters.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.length() > 1)
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    line -> line.charAt(0), line -> line.substring(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loaded by the first name in another script: the rules take a while to read. */
    private static final class Latin {
        private static final Transliterator SCRIPT =
                Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
