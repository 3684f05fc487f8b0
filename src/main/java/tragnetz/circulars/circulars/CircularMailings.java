package tragnetz.circulars.circulars;

import org.springframework.stereotype.Component;

import tragnetz.notifications.Mailings;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Circulars by mail, network by network: the same state as the link that ends them by one click.
 */
@Component
class CircularMailings implements Mailings {

    private static final Machine MACHINE = new Machine("circular mailings");

    private final Door door;
    private final SubscriptionStore store;
    private final DispatchStore dispatches;
    private final Subscriptions subscriptions;

    CircularMailings(
            Door door,
            SubscriptionStore store,
            DispatchStore dispatches,
            Subscriptions subscriptions) {
        this.door = door;
        this.store = store;
        this.dispatches = dispatches;
        this.subscriptions = subscriptions;
    }

    @Override
    public List<Mailing> of(UUID account, Language reader) {
        return door.as(MACHINE, () -> store.of(account, reader.code()));
    }

    @Override
    public void choose(UUID account, UUID id, boolean comes) {
        door.as(
                MACHINE,
                () -> {
                    if (store.of(account, "").stream().anyMatch(it -> it.id().equals(id))) {
                        String token = subscriptions.token(id, account);
                        dispatches.subscribe(id, Map.of(account, token));
                        store.end(id, account, !comes);
                    }
                    return null;
                });
    }
}
