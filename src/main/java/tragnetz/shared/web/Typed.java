package tragnetz.shared.web;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Cleans what people type or paste: composed letters, no controls, nothing that turns the text
 * round.
 */
public final class Typed {

    private static final Pattern HARMFUL =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|\\p{Cs}|\\p{Cn}");

    private Typed() {}

    /** The text as we store it; line breaks stay. Empty for null. */
    public static String clean(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String composed = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
        return HARMFUL.matcher(composed).replaceAll("").strip();
    }

    /** The text on one line, for names, subjects and addresses. */
    public static String line(@Nullable String text) {
        return clean(text).replaceAll("\\s+", " ");
    }

    /** On one line, digits of every script as 0 to 9: for times, numbers and addresses. */
    public static String plain(@Nullable String text) {
        return line(text)
                .codePoints()
                .map(it -> Character.isDigit(it) ? '0' + Character.digit(it, 10) : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Digits of every script as 0 to 9; everything else goes. */
    public static String digits(@Nullable String text) {
        StringBuilder plain = new StringBuilder();
        clean(text)
                .codePoints()
                .filter(Character::isDigit)
                .forEach(digit -> plain.append(Character.digit(digit, 10)));
        return plain.toString();
    }

    /** The number of a page of a list, from 1 to 9999. */
    public static int page(@Nullable String text) {
        String digits = digits(text);
        if (digits.length() > 4) {
            return 9999;
        }
        return digits.isEmpty() ? 1 : Math.max(1, Integer.parseInt(digits));
    }

    /** The version a form was opened with; -1, which nothing has, for anything else. */
    public static int version(@Nullable String text) {
        String digits = digits(text);
        return digits.isEmpty() || digits.length() > 9 ? -1 : Integer.parseInt(digits);
    }
}
