package tragnetz.identity.passes;

import org.springframework.stereotype.Component;

import tragnetz.identity.Accounts;
import tragnetz.identity.CardState;
import tragnetz.identity.Cards;
import tragnetz.identity.sessions.Sessions;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.crypto.Digits;
import tragnetz.shared.crypto.Pins;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Hands out cards, and takes them back. */
@Component
class CardDesk implements Cards {

    private static final Machine MACHINE = new Machine("cards");
    private static final Duration TO_ENROL = Duration.ofHours(24);

    private final Door door;
    private final CardStore store;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Pins pins;

    CardDesk(Door door, CardStore store, Accounts accounts, Sessions sessions, Pins pins) {
        this.door = door;
        this.store = store;
        this.accounts = accounts;
        this.sessions = sessions;
        this.pins = pins;
    }

    @Override
    public Card issue(String name, String uiLanguage, UUID network, UUID issuer) {
        UUID account = accounts.open(name, null, List.of(uiLanguage), uiLanguage);
        return card(account, network, issuer, uiLanguage);
    }

    @Override
    public Card reissue(UUID account, UUID network, UUID issuer) {
        String language =
                door.as(
                        MACHINE,
                        () -> {
                            store.replace(account);
                            return store.language(account);
                        });
        sessions.endAll(account);
        return card(account, network, issuer, language);
    }

    @Override
    public void block(UUID account) {
        door.as(
                MACHINE,
                () -> {
                    store.block(account);
                    return null;
                });
        sessions.endAll(account);
    }

    @Override
    public Map<UUID, CardState> states(List<UUID> accounts) {
        return door.as(MACHINE, () -> store.present(accounts)).stream()
                .collect(Collectors.toMap(CardStore.Row::accountId, CardStore.Row::state));
    }

    private Card card(UUID account, UUID network, UUID issuer, String language) {
        String digits = Digits.fresh();
        Instant until = Instant.now().plus(TO_ENROL);
        byte[] lookup = pins.lookup(digits);
        door.as(
                MACHINE,
                () -> {
                    store.insert(account, network, issuer, lookup, until);
                    return null;
                });
        return new Card(account, digits, until, language);
    }
}
