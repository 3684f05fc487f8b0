package tragnetz.identity.signin;

import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.crypto.Tokens;
import tragnetz.shared.jobs.Jobs;
import tragnetz.shared.mail.Address;

/** Notes that somebody asked, and nothing more: one row, known address or not. */
@Component
class Asking {

    private static final Machine MACHINE = new Machine("sign-in");

    private final Door door;
    private final AskStore store;
    private final Jobs jobs;

    Asking(Door door, AskStore store, Jobs jobs) {
        this.door = door;
        this.store = store;
        this.jobs = jobs;
    }

    /** The secret that binds the ask to its browser. */
    String ask(Address address, String returnPath, boolean sharedPhone) {
        String secret = Tokens.fresh();
        door.as(
                MACHINE,
                () -> {
                    store.insert(Tokens.hash(secret), address.text(), returnPath, sharedPhone);
                    return null;
                });
        jobs.wake(AskAnswering.NAME);
        return secret;
    }
}
