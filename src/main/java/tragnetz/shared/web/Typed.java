package tragnetz.shared.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

import java.beans.PropertyEditorSupport;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Cleans what people type or paste: composed letters, no controls, nothing that turns the text
 * round.
 */
@ControllerAdvice
public final class Typed {

    private static final Pattern HARMFUL =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|\\p{Cs}|\\p{Cn}");

    @InitBinder
    void cleanly(WebDataBinder binder) {
        binder.registerCustomEditor(
                String.class,
                new PropertyEditorSupport() {
                    @Override
                    public void setAsText(@Nullable String text) {
                        setValue(clean(text));
                    }
                });
    }

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

    /** Digits of every script as 0 to 9; everything else goes. */
    public static String digits(@Nullable String text) {
        StringBuilder plain = new StringBuilder();
        clean(text)
                .codePoints()
                .filter(Character::isDigit)
                .forEach(digit -> plain.append(Character.digit(digit, 10)));
        return plain.toString();
    }
}
