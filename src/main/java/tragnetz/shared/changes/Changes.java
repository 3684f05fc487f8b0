package tragnetz.shared.changes;

import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where somebody who copies public records learns what to copy anew. */
@Component
public class Changes {

    private static final Machine MACHINE = new Machine("changes");
    private static final Pattern STAND = Pattern.compile("(\\d+\\.\\d+) (\\d{1,19})");
    private static final int PORTION = 2_000;

    private final Door door;
    private final ChangeStore store;

    Changes(Door door, ChangeStore store) {
        this.door = door;
        this.store = store;
    }

    /** A reader for whom everything written from now on is new. */
    public Reader fromNow() {
        return door.read(MACHINE, () -> new Reader(store.database(), store.horizon()));
    }

    /**
     * A reader who stood there; none when what he has not read may be gone, or was written in
     * another database.
     *
     * @param stand from {@link Reader#stand()}
     */
    public Optional<Reader> from(String stand) {
        Matcher parts = STAND.matcher(stand);
        return parts.matches()
                ? door.read(
                        MACHINE,
                        () ->
                                store.database().equals(parts.group(1))
                                                && store.reaches(parts.group(2))
                                        ? Optional.of(new Reader(parts.group(1), parts.group(2)))
                                        : Optional.empty())
                : Optional.empty();
    }

    /**
     * Reads on. Transactions end in another order than they begin in: what a long one wrote shows
     * after what short ones wrote later. So a reader stands before the oldest one that is still
     * writing, and remembers what he has read beyond it.
     */
    public final class Reader {

        private final String database;
        private final Set<Long> known = new HashSet<>();
        private String horizon;

        private Reader(String database, String horizon) {
            this.database = database;
            this.horizon = horizon;
        }

        /** The next changes; empty when there are none. To be read by one thread. */
        public List<Change> next() {
            return door.read(
                    MACHINE,
                    () -> {
                        String ahead = store.horizon();
                        List<Change> fresh = store.since(horizon, known, PORTION);
                        fresh.forEach(it -> known.add(it.seq()));
                        if (fresh.isEmpty() && !ahead.equals(horizon)) {
                            horizon = ahead;
                            List<Change> beyond = store.since(horizon, Set.of(), Integer.MAX_VALUE);
                            known.retainAll(
                                    beyond.stream().map(Change::seq).collect(Collectors.toSet()));
                        }
                        return fresh;
                    });
        }

        /** Everything before it has been read; for {@link Changes#from} after a restart. */
        public String stand() {
            return database + " " + horizon;
        }
    }
}
