package tragnetz.networks.pages;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.time.LocalDate;

/**
 * A network's texts in one language, as typed. A field that was not sent keeps what is stored.
 *
 * @param text the language
 * @param version the version the form was opened with
 */
public record NetworkForm(
        @Nullable String name,
        @Nullable String claim,
        @Nullable String about,
        @Nullable String joining,
        @Nullable String text,
        @Nullable String checked,
        @Nullable String version) {

    static NetworkForm of(NetworkText text, int version) {
        return new NetworkForm(
                text.name(),
                text.claim(),
                text.about(),
                text.joining(),
                text.language(),
                text.state().equals("checked") ? "yes" : "",
                Integer.toString(version));
    }

    public boolean ticked() {
        return checked != null && !checked.isEmpty();
    }

    /** Whether the text's language is one of ours; without any it is the source's. */
    boolean spokenText() {
        return text == null || text.isEmpty() || Language.spoken(text);
    }

    int known() {
        return Typed.version(version);
    }

    NetworkText typed(NetworkText kept) {
        return new NetworkText(
                kept.language(),
                Typed.line(name == null ? kept.name() : name),
                Typed.line(claim == null ? kept.claim() : claim),
                Typed.clean(about == null ? kept.about() : about),
                Typed.clean(joining == null ? kept.joining() : joining),
                kept.state(),
                LocalDate.EPOCH);
    }

    /** A translation may be taken away as a whole, the source may not. */
    Problems check(NetworkText typed, boolean source) {
        Problems problems = new Problems().when(!spokenText(), "text", "networks.problem.choose");
        if (source || !typed.empty()) {
            problems.required("name", typed.name()).required("claim", typed.claim());
        }
        return problems.longest("name", typed.name(), 120)
                .longest("claim", typed.claim(), 160)
                .longest("about", typed.about(), 6000)
                .longest("joining", typed.joining(), 3000);
    }
}
