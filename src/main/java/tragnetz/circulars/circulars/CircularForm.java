package tragnetz.circulars.circulars;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.time.LocalDate;

/**
 * A circular's text in one language, as typed.
 *
 * @param text code of that language
 * @param checked {@code yes} when somebody who knows both languages has read it
 */
public record CircularForm(
        @Nullable String text,
        @Nullable String subject,
        @Nullable String body,
        @Nullable String checked,
        @Nullable String version) {

    static final int LONGEST_SUBJECT = 160;
    static final int LONGEST_BODY = 20_000;

    public CircularForm {
        text = Typed.line(text);
        subject = Typed.line(subject);
        body = Typed.clean(body);
        checked = Typed.line(checked);
        version = Typed.digits(version);
    }

    static CircularForm of(CircularText kept, int version) {
        return new CircularForm(
                kept.language(),
                kept.subject(),
                kept.body(),
                kept.state().equals("checked") ? "yes" : "",
                Integer.toString(version));
    }

    Problems problems() {
        return new Problems()
                .when(!Language.spoken(spoken()), "text", "shared.problem.required")
                .required("subject", subject)
                .longest("subject", subject, LONGEST_SUBJECT)
                .required("body", body)
                .longest("body", body, LONGEST_BODY);
    }

    public boolean ticked() {
        return "yes".equals(checked);
    }

    int known() {
        return Typed.version(version);
    }

    /** Call without problems only. */
    CircularText typed() {
        return new CircularText(
                spoken(), String.valueOf(subject), String.valueOf(body), "", LocalDate.EPOCH);
    }

    private String spoken() {
        return text == null ? "" : text;
    }
}
