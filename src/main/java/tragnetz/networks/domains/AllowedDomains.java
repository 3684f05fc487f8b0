package tragnetz.networks.domains;

import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.web.Domains;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The allow-list, read again after a few seconds: other nodes may have changed it. */
@Component
class AllowedDomains implements Domains {

    private static final long FRESH = Duration.ofSeconds(5).toNanos();
    private static final Machine MACHINE = new Machine("domains");

    private record Copy(Map<String, String> houses, long read) {}

    private final Door door;
    private final DomainStore store;
    private volatile Copy copy = new Copy(Map.of(), System.nanoTime() - 2 * FRESH);

    AllowedDomains(Door door, DomainStore store) {
        this.door = door;
        this.store = store;
    }

    /** Reads the list anew with the next request. */
    void forget() {
        copy = new Copy(Map.of(), System.nanoTime() - 2 * FRESH);
    }

    @Override
    public Optional<String> house(String host) {
        Copy known = copy;
        if (System.nanoTime() - known.read() > FRESH) {
            known = new Copy(door.read(MACHINE, store::allowed), System.nanoTime());
            copy = known;
        }
        return Optional.ofNullable(known.houses().get(host));
    }
}
