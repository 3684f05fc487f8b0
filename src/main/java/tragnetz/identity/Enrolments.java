package tragnetz.identity;

import java.util.UUID;

/**
 * Gives people a place when they have set up their card. Implemented by the module that owns the
 * seats; called in the machine room's role, inside the transaction that sets the PIN.
 */
public interface Enrolments {

    void enrolled(UUID account, UUID network);
}
