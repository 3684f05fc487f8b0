package tragnetz.identity.authenticator;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

/**
 * Setting up, confirming or ending the codes of an app.
 *
 * @param address what the app reads from the picture; empty unless there is a draft
 */
public record AuthenticatorPage(
        AuthenticatorState state, String address, boolean sharedPhone, Problems problems)
        implements Form {

    @Override
    public String template() {
        return "identity/authenticator/index";
    }
}
