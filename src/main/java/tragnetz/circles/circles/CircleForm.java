package tragnetz.circles.circles;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.List;

/**
 * A circle as typed.
 *
 * @param text language of name and purpose
 * @param alias the founder's name in the circle
 * @param authorities ticked when seats of authorities may be asked in
 * @param version the version the form was opened with
 */
public record CircleForm(
        @Nullable String name,
        @Nullable String purpose,
        @Nullable List<String> languages,
        @Nullable String days,
        @Nullable String authorities,
        @Nullable String alias,
        @Nullable String text,
        @Nullable String version) {

    /** Without a name in the circle: the real one would be kept by whoever does not look. */
    static CircleForm begun(Language language) {
        return new CircleForm("", "", List.of(language.code()), "90", "", "", "", "");
    }

    static CircleForm of(Circle circle, CircleText text) {
        return new CircleForm(
                text.name(),
                text.purpose(),
                circle.languages(),
                Integer.toString(circle.days()),
                "",
                "",
                text.language(),
                Integer.toString(circle.version()));
    }

    CircleText told(String language) {
        return new CircleText(language, Typed.line(name), Typed.clean(purpose));
    }

    String called() {
        return Typed.line(alias);
    }

    public List<String> spoken() {
        return languages == null
                ? List.of()
                : languages.stream().filter(Language::spoken).distinct().toList();
    }

    int kept() {
        String typed = Typed.digits(days);
        return typed.matches("30|90|365") ? Integer.parseInt(typed) : 0;
    }

    /** The choice to tick again. */
    public List<String> picked() {
        return kept() == 0 ? List.of() : List.of(Integer.toString(kept()));
    }

    public boolean opened() {
        return authorities != null && !authorities.isEmpty();
    }

    int known() {
        return Typed.version(version);
    }

    Problems check() {
        return new Problems()
                .required("name", told("").name())
                .longest("name", told("").name(), 80)
                .longest("purpose", told("").purpose(), 1000)
                .known("languages", languages, Language::spoken)
                .when(spoken().isEmpty(), "languages", "circles.problem.languages")
                .when(kept() == 0, "days", "circles.problem.days");
    }

    Problems checkAll() {
        return check().required("alias", called()).longest("alias", called(), 60);
    }
}
