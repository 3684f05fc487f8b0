package tragnetz.identity.accounts;

import tragnetz.identity.Belonging;
import tragnetz.shared.web.Page;

import java.util.List;

/**
 * A person's own start: where I belong, what I can do next.
 *
 * @param offer whether to offer a passkey
 * @param waits whether something typed before signing in waits to be sent
 */
public record MyPage(
        String name,
        List<Belonging> belongings,
        boolean administrator,
        boolean offer,
        boolean waits)
        implements Page {

    @Override
    public String template() {
        return "identity/accounts/my";
    }
}
