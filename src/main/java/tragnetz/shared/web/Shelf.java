package tragnetz.shared.web;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps what is dear to make and always the same for the same key; forgets what was not asked for
 * longest.
 */
final class Shelf<K, V> {

    private final Map<K, V> kept;

    Shelf(int most) {
        this.kept =
                new LinkedHashMap<>(most, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                        return size() > most;
                    }
                };
    }

    /** What is kept for the key; made outside the lock, so two may make the same at once. */
    V get(K key, Function<? super K, ? extends V> make) {
        V known = find(key);
        if (known != null) {
            return known;
        }
        V made = make.apply(key);
        put(key, made);
        return made;
    }

    @Nullable V find(K key) {
        synchronized (kept) {
            return kept.get(key);
        }
    }

    void put(K key, V value) {
        synchronized (kept) {
            kept.put(key, value);
        }
    }
}
