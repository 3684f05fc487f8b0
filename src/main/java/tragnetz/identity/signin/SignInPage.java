package tragnetz.identity.signin;

import tragnetz.shared.demo.DemoSignIn;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

import java.util.List;

/** Asks for the address; in a demo offers the people one can be. */
public record SignInPage(
        String address, String to, boolean shared, List<DemoSignIn> demo, Problems problems)
        implements Form {

    @Override
    public String template() {
        return "identity/signin/signin";
    }
}
