package tragnetz.networks.setup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import tragnetz.identity.Accounts;
import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.crypto.Tokens;

import java.util.Optional;

/** As long as nobody administers the house, every start prints a link that makes who does. */
@Component
class SetUpLink {

    private static final Logger log = LoggerFactory.getLogger(SetUpLink.class);
    private static final Machine MACHINE = new Machine("set-up");

    private final Door door;
    private final SetUpStore store;
    private final Accounts accounts;
    private final Settings settings;

    SetUpLink(Door door, SetUpStore store, Accounts accounts, Settings settings) {
        this.door = door;
        this.store = store;
        this.accounts = accounts;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        door.write(MACHINE, this::fresh)
                .ifPresent(
                        token ->
                                log.info(
                                        "Nobody administers this installation yet. Set-up link,"
                                                + " good once for 24 hours: {}/de/set-up#{}",
                                        settings.baseUrl(),
                                        token));
    }

    Optional<String> fresh() {
        store.deleteOld();
        if (accounts.administered()) {
            return Optional.empty();
        }
        String token = Tokens.fresh();
        store.insert(Tokens.hash(token));
        return Optional.of(token);
    }
}
