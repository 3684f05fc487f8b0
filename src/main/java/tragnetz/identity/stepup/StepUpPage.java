package tragnetz.identity.stepup;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

/**
 * A second factor, shown now.
 *
 * @param to where the person goes on, without language
 * @param authenticator whether the person has an app with codes
 * @param passkey whether the person has a passkey
 */
public record StepUpPage(String to, boolean authenticator, boolean passkey, Problems problems)
        implements Form {

    @Override
    public String template() {
        return "identity/stepup/new";
    }
}
