package tragnetz.networks.moves;

import org.springframework.stereotype.Component;

import tragnetz.identity.Accounts;
import tragnetz.networks.Departing;
import tragnetz.privacy.Leaving;
import tragnetz.shared.crypto.Vault;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Removes the old copy of a network that lives elsewhere. Its addresses lead there still; whoever
 * has a place in another network here keeps the account, everybody else is erased.
 */
@Component
class Removal {

    private final FarewellStore store;
    private final List<Departing> plugs;
    private final Accounts accounts;
    private final Leaving leaving;
    private final Vault vault;

    Removal(
            FarewellStore store,
            List<Departing> plugs,
            Accounts accounts,
            Leaving leaving,
            Vault vault) {
        this.store = store;
        this.plugs = plugs;
        this.accounts = accounts;
        this.leaving = leaving;
        this.vault = vault;
    }

    /** In the machine room, in one transaction. */
    void remove(UUID network) {
        List<UUID> people = store.people(network);
        Set<UUID> administrators = Set.copyOf(accounts.administrators());
        plugs.forEach(it -> it.forget(network));
        store.handOn(network);
        store.delete(network);
        vault.shred(network);
        people.stream()
                .filter(it -> !administrators.contains(it))
                .filter(store::homeless)
                .forEach(leaving::leave);
    }
}
