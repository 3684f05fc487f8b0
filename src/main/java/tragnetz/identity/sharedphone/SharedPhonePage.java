package tragnetz.identity.sharedphone;

import tragnetz.shared.web.Page;

/** Making a phone that others hold too inconspicuous. */
public record SharedPhonePage(boolean on) implements Page {

    @Override
    public String template() {
        return "identity/sharedphone/new";
    }
}
