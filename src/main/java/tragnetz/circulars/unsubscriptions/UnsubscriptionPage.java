package tragnetz.circulars.unsubscriptions;

import tragnetz.shared.web.Page;

/**
 * Whether a network's circulars still come by mail.
 *
 * @param network its name
 * @param networkLanguage language of that name
 */
public record UnsubscriptionPage(
        String token, String network, String networkLanguage, boolean ended) implements Page {

    @Override
    public String template() {
        return "circulars/unsubscriptions/show";
    }
}
