package tragnetz.shared.access;

import java.util.UUID;

/** Knows the seats; read anew for every request. Implemented by the module that owns them. */
public interface SeatRegister {

    /** The account's seats; called inside a transaction of the machine room. */
    Seats of(UUID account);
}
