package tragnetz.identity.accounts;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A profile as typed.
 *
 * @param shared {@code yes} when others hold the phone too
 */
public record ProfileForm(
        String name,
        List<String> languages,
        String language,
        String from,
        String until,
        String shared,
        String version) {

    private static final int LONGEST_NAME = 120;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.]?(\\d{2})");

    public ProfileForm {
        name = Typed.line(name);
        languages = languages == null ? List.of() : languages.stream().distinct().toList();
        language = Typed.clean(language);
        from = Typed.plain(from);
        until = Typed.plain(until);
        shared = Typed.line(shared);
        version = Typed.digits(version);
    }

    static ProfileForm of(Profile profile) {
        return new ProfileForm(
                profile.displayName(),
                profile.languages(),
                profile.uiLanguage(),
                Objects.toString(profile.quietFrom(), ""),
                Objects.toString(profile.quietUntil(), ""),
                profile.sharedPhone() ? "yes" : "",
                Integer.toString(profile.version()));
    }

    /** The same words, but knowing of the version that somebody else saved meanwhile. */
    ProfileForm over(int newer) {
        return new ProfileForm(
                name, languages, language, from, until, shared, Integer.toString(newer));
    }

    public boolean sharedPhone() {
        return "yes".equals(shared);
    }

    Problems problems(Set<String> known) {
        return new Problems()
                .required("name", name)
                .longest("name", name, LONGEST_NAME)
                .when(!known.containsAll(languages), "languages", "identity.profile.languages.bad")
                .when(
                        Language.of(language).filter(it -> !it.pseudo()).isEmpty(),
                        "language",
                        "shared.problem.required")
                .when(bad(from), "from", "identity.profile.time.bad")
                .when(bad(until), "until", "identity.profile.time.bad")
                .when(from.isEmpty() && !until.isEmpty(), "from", "identity.profile.time.both")
                .when(until.isEmpty() && !from.isEmpty(), "until", "identity.profile.time.both");
    }

    /** Call without problems only. */
    Profile profile() {
        return new Profile(
                name,
                languages,
                language,
                time(from),
                time(until),
                sharedPhone(),
                Typed.version(version));
    }

    private static boolean bad(String text) {
        return !text.isEmpty() && time(text) == null;
    }

    private static @Nullable LocalTime time(String text) {
        Matcher parts = TIME.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = Integer.parseInt(parts.group(2));
        return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
    }
}
