package tragnetz.directory.api;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** A list that can be read a page at a time or, piece by piece, to its end. */
interface Rack {

    long count();

    /**
     * In the order of their ids.
     *
     * @param after id behind which to begin; null for the beginning
     * @param offset how many to pass over then
     */
    List<? extends Hsds.Thing> some(@Nullable UUID after, int size, long offset);

    /** A list that lies in memory. */
    static Rack of(List<? extends Hsds.Thing> all) {
        return new Rack() {
            @Override
            public long count() {
                return all.size();
            }

            @Override
            public List<? extends Hsds.Thing> some(@Nullable UUID after, int size, long offset) {
                int known = 0;
                while (after != null
                        && known < all.size()
                        && !all.get(known++).id().equals(after)) {}
                int from = (int) Math.min(all.size(), known + offset);
                return all.subList(from, Math.min(all.size(), from + size));
            }
        };
    }
}
