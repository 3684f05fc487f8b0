package tragnetz.identity.passkeys;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

import java.util.List;

/** The devices that open the account. */
public record PasskeysPage(
        List<Passkey> passkeys, String label, boolean sharedPhone, Problems problems)
        implements Form {

    @Override
    public String template() {
        return "identity/passkeys/index";
    }
}
