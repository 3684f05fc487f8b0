package tragnetz.circulars.circulars;

import org.springframework.stereotype.Component;

import tragnetz.shared.mail.Postmarks;

import java.util.Locale;
import java.util.UUID;

/** Notes what became of each mail of a circular. */
@Component
class DeliveryPostmarks implements Postmarks {

    private final DeliveryStore store;

    DeliveryPostmarks(DeliveryStore store) {
        this.store = store;
    }

    @Override
    public void stamp(UUID mail, UUID account, Fate fate) {
        store.stamp(mail, fate.name().toLowerCase(Locale.ROOT)).ifPresent(store::end);
    }
}
