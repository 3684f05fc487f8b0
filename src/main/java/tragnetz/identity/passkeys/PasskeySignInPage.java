package tragnetz.identity.passkeys;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

/**
 * Signing in, or proving it is still you, with a passkey.
 *
 * @param to where the person goes on, without language
 */
public record PasskeySignInPage(String to, Problems problems) implements Form {

    @Override
    public String template() {
        return "identity/passkeys/signin";
    }
}
