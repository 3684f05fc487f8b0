package tragnetz.directory.entries;

import org.apache.lucene.util.PriorityQueue;

/**
 * An entry that is kept.
 *
 * @param rank what the reader sorts by, small first; equal ones by fit, then by the last check
 */
record Hit(int entry, double rank, float fit, long fresh, long turn) {

    /** The first so many. */
    static final class Best extends PriorityQueue<Hit> {

        Best(int size) {
            super(size);
        }

        @Override
        protected boolean lessThan(Hit one, Hit other) {
            return other.before(one);
        }
    }

    private boolean before(Hit other) {
        if (rank != other.rank) {
            return rank < other.rank;
        }
        if (fit != other.fit) {
            return fit > other.fit;
        }
        return fresh == other.fresh ? turn < other.turn : fresh > other.fresh;
    }
}
