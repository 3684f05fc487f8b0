package tragnetz.networks.passes;

import org.springframework.stereotype.Component;

import tragnetz.identity.Enrolments;

import java.util.Optional;
import java.util.UUID;

/** Whoever has set up a card sits in its network as a peer. */
@Component
class PeerSeats implements Enrolments {

    private final PassStore store;

    PeerSeats(PassStore store) {
        this.store = store;
    }

    @Override
    public void enrolled(UUID account, UUID network) {
        store.seat(network, account);
    }

    @Override
    public Optional<String> elsewhere(UUID account, UUID network) {
        return store.elsewhere(network, account);
    }
}
