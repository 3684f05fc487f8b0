package tragnetz.identity.accounts;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Tongues;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The profile to change.
 *
 * @param stored what another window has saved meanwhile; null when nothing has
 */
public record ProfilePage(
        ProfileForm form, @Nullable ProfileForm stored, Language reader, Problems problems)
        implements Form {

    public Map<String, String> tongues() {
        return Tongues.choices(reader);
    }

    public Map<String, String> interfaces() {
        Map<String, String> names = new LinkedHashMap<>();
        Language.spoken().forEach(it -> names.put(it.code(), it.ownName()));
        return names;
    }

    /** The languages' names, in a row. */
    public String names(ProfileForm profile) {
        return String.join(
                " · ", profile.languages().stream().map(it -> Tongues.in(it, reader)).toList());
    }

    @Override
    public String template() {
        return "identity/accounts/profile";
    }
}
