package tragnetz.identity.factors;

import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;

import java.time.Duration;
import java.util.UUID;

/**
 * Slows down guessing without ever locking a person out: five tries are free, then the wait doubles
 * from ten seconds to an hour until one is right.
 */
@Component
public class Attempts {

    private static final Machine MACHINE = new Machine("attempts");

    private final Door door;
    private final AttemptStore store;

    Attempts(Door door, AttemptStore store) {
        this.door = door;
        this.store = store;
    }

    /**
     * Counts a try before it is looked at, so that many at once gain nothing; the count stays when
     * the form is refused.
     *
     * @param kind what is tried, one noun
     * @return how long to wait; zero when the try may be looked at now
     */
    public Duration next(UUID account, String kind) {
        return door.writeApart(
                MACHINE,
                () ->
                        store.count(account, kind)
                                ? Duration.ZERO
                                : Duration.ofSeconds(store.wait(account, kind)));
    }

    /** The try was right. */
    public void passed(UUID account, String kind) {
        door.as(
                MACHINE,
                () -> {
                    store.delete(account, kind);
                    return null;
                });
    }
}
