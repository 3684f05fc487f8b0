package tragnetz.networks.articles;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.time.LocalDate;

/**
 * An article in one language, as typed.
 *
 * @param text the language
 * @param version the version the form was opened with
 * @param preview what the button says that only looks
 */
public record ArticleForm(
        @Nullable String heading,
        @Nullable String body,
        @Nullable String text,
        @Nullable String checked,
        @Nullable String version,
        @Nullable String preview) {

    static ArticleForm of(ArticleText text, int version) {
        return new ArticleForm(
                text.heading(),
                text.body(),
                text.language(),
                text.state().equals("checked") ? "yes" : "",
                Integer.toString(version),
                "");
    }

    public boolean ticked() {
        return checked != null && !checked.isEmpty();
    }

    /** Whether one only wants to see what it will look like. */
    public boolean looking() {
        return preview != null && !preview.isEmpty();
    }

    int known() {
        return Typed.version(version);
    }

    /** Fields that were not sent keep what is stored. */
    ArticleText typed(ArticleText kept) {
        return new ArticleText(
                kept.language(),
                heading == null ? kept.heading() : Typed.line(heading),
                body == null ? kept.body() : body,
                kept.state(),
                LocalDate.EPOCH);
    }

    /** A translation may be taken away by emptying it; the source may not. */
    Problems check(ArticleText typed, boolean source) {
        Problems problems =
                new Problems()
                        .when(
                                text != null && !text.isEmpty() && !Language.spoken(text),
                                "text",
                                "networks.problem.choose");
        if (source || !typed.empty()) {
            problems.required("heading", typed.heading());
        }
        return problems.longest("heading", typed.heading(), 200)
                .longest("body", typed.body(), 20_000);
    }
}
