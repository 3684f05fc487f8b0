package tragnetz.identity.authenticator;

import tragnetz.shared.web.Page;

import java.util.List;

/** Ten codes to print or write down; nobody can show them again. */
public record RecoveryCodesPage(List<String> codes) implements Page {

    @Override
    public String template() {
        return "identity/authenticator/codes";
    }
}
