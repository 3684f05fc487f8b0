package tragnetz.identity.passes;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

/**
 * Signing in with card and PIN.
 *
 * @param digits as typed so far; never a PIN
 * @param shared whether others hold this phone too
 * @param to where the person goes on, without language
 * @param moved where the network of a right card lives now; empty otherwise
 */
public record CardSignInPage(
        String digits, boolean shared, String to, String moved, Problems problems) implements Form {

    @Override
    public String template() {
        return "identity/passes/signin";
    }
}
