package tragnetz.circulars.circulars;

import org.springframework.stereotype.Component;

import tragnetz.circulars.unsubscriptions.EndLink;
import tragnetz.shared.Settings;
import tragnetz.shared.crypto.KeyFolder;
import tragnetz.shared.crypto.Pepper;
import tragnetz.shared.i18n.Language;

import java.util.UUID;

/**
 * The link that ends circulars of a network by mail; the same in every mail to a person. It names
 * the network, so that it is still known where that lives when nothing else is.
 */
@Component
class Subscriptions {

    private final Pepper pepper;
    private final Settings settings;

    Subscriptions(KeyFolder keys, Settings settings) {
        this.pepper = new Pepper(keys, "unsubscription-pepper");
        this.settings = settings;
    }

    String token(UUID network, UUID account) {
        return EndLink.token(network, pepper.of(network + " " + account));
    }

    String address(Language reader, String token) {
        return settings.baseUrl() + "/" + reader.code() + "/unsubscriptions/" + token;
    }
}
