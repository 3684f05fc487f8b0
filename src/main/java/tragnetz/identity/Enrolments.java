package tragnetz.identity;

import java.util.Optional;
import java.util.UUID;

/**
 * Gives people a place when they have set up their card. Implemented by the module that owns the
 * seats; called in the machine room's role, inside the transaction that sets the PIN.
 */
public interface Enrolments {

    void enrolled(UUID account, UUID network);

    /**
     * Where the card's network lives now, as an absolute address; empty while it lives here, or
     * while the person sits in another one that does.
     */
    Optional<String> elsewhere(UUID account, UUID network);
}
