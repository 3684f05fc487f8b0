package tragnetz.privacy.erasures;

import tragnetz.privacy.Objection;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.List;
import java.util.Locale;

/**
 * What an erasure takes and what it leaves.
 *
 * @param goes titles of what is erased
 * @param stays what is left, and why
 * @param word what the reader types to say that it is meant
 */
public record ErasurePage(
        List<String> goes,
        List<String> stays,
        List<Objection> objections,
        String word,
        String typed,
        Problems problems)
        implements Form {

    /** The same with what was typed, and a problem when it is another word. */
    ErasurePage typed(String text, Language language) {
        Locale locale = language.locale().toLocale();
        boolean meant = Typed.line(text).toLowerCase(locale).equals(word.toLowerCase(locale));
        return new ErasurePage(
                goes,
                stays,
                objections,
                word,
                text,
                new Problems().when(!meant, "word", "privacy.erasure.problem", word));
    }

    @Override
    public String template() {
        return "privacy/erasures/index";
    }
}
