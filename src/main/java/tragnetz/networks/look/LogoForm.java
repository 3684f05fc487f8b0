package tragnetz.networks.look;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;
import tragnetz.shared.web.Upload;

/**
 * A sign and what it shows, as chosen and typed.
 *
 * @param alt what it shows
 * @param text language of the alt text
 */
public record LogoForm(@Nullable Upload file, @Nullable String alt, @Nullable String text) {

    static LogoForm empty(String language) {
        return new LogoForm(null, "", language);
    }

    String line() {
        return Typed.line(alt);
    }

    String language() {
        return Typed.line(text);
    }

    /**
     * @param drawn whether the file could be drawn anew
     * @param there whether the network has a sign already, which may keep its picture
     */
    Problems check(boolean drawn, boolean there) {
        Upload chosen = Upload.of(file);
        return new Problems()
                .when(chosen.tooLarge(), "file", "look.problem.large", chosen.megabytes())
                .when(chosen.absent() && !there, "file", "shared.problem.required")
                .when(!chosen.absent() && !drawn, "file", "look.problem.picture")
                .required("alt", line())
                .longest("alt", line(), 200)
                .when(!Language.spoken(language()), "text", "networks.problem.choose");
    }
}
