package tragnetz.directory.entries;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.jspecify.annotations.Nullable;

import tragnetz.shared.places.Spot;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * How far the entries of a segment are from where somebody stands. An entry that is nowhere is far.
 */
final class Ring {

    /** Thousandths of a degree of latitude in the widest ring, and a few more. */
    private static final int WIDEST = 460;

    private final SortedNumericDocValues spots;
    private final @Nullable Spot middle;
    private final double most;
    private final boolean exact;
    private final int[] counts = new int[Standpoint.RINGS.length];
    private double metres = Double.MAX_VALUE;

    Ring(LeafReader segment, Standpoint from) throws IOException {
        this.spots = DocValues.getSortedNumeric(segment, "spot");
        this.middle = from.spot();
        this.most = from.within() * 1000d;
        this.exact = from.order() == Standpoint.Order.DISTANCE;
    }

    /** Goes to the entry; whether it is near enough. */
    boolean passes(int entry) throws IOException {
        metres = Double.MAX_VALUE;
        Spot here = middle;
        if (here == null) {
            return true;
        }
        if (spots.advanceExact(entry)) {
            Spot spot = Spot.of(spots.nextValue());
            if (exact || Math.abs(spot.north() - here.north()) < WIDEST) {
                metres = here.metres(spot);
            }
        }
        return most == 0 || metres <= most;
    }

    /** To the entry it stands at; nothing is farther than one that is nowhere. */
    double metres() {
        return metres;
    }

    void count() {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += metres <= Standpoint.RINGS[i] * 1000d ? 1 : 0;
        }
    }

    void addTo(Map<String, Map<String, Integer>> sums) {
        if (middle != null) {
            Map<String, Integer> rings = sums.computeIfAbsent("distance", _ -> new HashMap<>());
            for (int i = 0; i < counts.length; i++) {
                rings.merge(Integer.toString(Standpoint.RINGS[i]), counts[i], Integer::sum);
            }
        }
    }
}
