package tragnetz.shared.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What was read of a network and stays true until its revision moves on; of the hundred networks
 * asked for last.
 *
 * @param <T> safe to be read by many at once
 */
public final class Copies<T> {

    private static final int MOST_NETWORKS = 100;

    private record Copy<T>(long revision, T read) {}

    private final Map<UUID, Copy<T>> copies = new LinkedHashMap<>(16, 0.75f, true);

    /** The copy of that revision, read anew where there is none; two readers may both read. */
    public T of(UUID network, long revision, Supplier<T> read) {
        synchronized (copies) {
            Copy<T> copy = copies.get(network);
            if (copy != null && copy.revision() == revision) {
                return copy.read();
            }
        }
        T fresh = read.get();
        synchronized (copies) {
            copies.put(network, new Copy<>(revision, fresh));
            if (copies.size() > MOST_NETWORKS) {
                copies.remove(copies.keySet().iterator().next());
            }
        }
        return fresh;
    }
}
