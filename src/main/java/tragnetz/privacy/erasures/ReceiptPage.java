package tragnetz.privacy.erasures;

import tragnetz.shared.web.Page;

import java.util.List;

/** Says, to whoever holds its number, that an account was erased, when, and what is left. */
public record ReceiptPage(String number, String day, List<String> stays) implements Page {

    @Override
    public String template() {
        return "privacy/erasures/receipt";
    }
}
