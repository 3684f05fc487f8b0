package tragnetz.identity.signin;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

/** Asks for the code of the mail that is on its way, if we know the address. */
public record SignInCodePage(String address, boolean gone, Problems problems) implements Form {

    @Override
    public String template() {
        return "identity/signin/code";
    }
}
