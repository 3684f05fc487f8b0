package tragnetz.identity.signin;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

/** The link's page: looking at it consumes nothing, only its button does. */
public record SignInLinkPage(boolean gone, Problems problems) implements Form {

    @Override
    public String template() {
        return "identity/signin/link";
    }
}
