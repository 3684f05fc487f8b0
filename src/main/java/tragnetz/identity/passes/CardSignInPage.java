package tragnetz.identity.passes;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

/**
 * Signing in with card and PIN.
 *
 * @param digits as typed so far; never a PIN
 * @param shared whether others hold this phone too
 */
public record CardSignInPage(String digits, boolean shared, Problems problems) implements Form {

    @Override
    public String template() {
        return "identity/passes/signin";
    }
}
