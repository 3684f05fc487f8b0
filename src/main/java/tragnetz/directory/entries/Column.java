package tragnetz.directory.entries;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The words of one filter in one segment: which of them an entry has, and how many have each. */
final class Column {

    private final SortedSetDocValues values;
    private final int[] counts;
    private final long[] wanted;
    private final boolean any;
    private long[] here = new long[16];
    private int size;

    /**
     * @param wanted the words that are chosen
     * @param any whether one of them is enough; otherwise all must be there
     */
    Column(LeafReader segment, String field, Collection<String> wanted, boolean any)
            throws IOException {
        this.values = DocValues.getSortedSet(segment, field);
        this.counts = new int[(int) values.getValueCount()];
        this.any = any;
        this.wanted = new long[wanted.size()];
        int i = 0;
        for (String word : wanted) {
            this.wanted[i++] = values.lookupTerm(new org.apache.lucene.util.BytesRef(word));
        }
    }

    /** Goes to the entry; whether it passes this filter. */
    boolean passes(int entry) throws IOException {
        size = 0;
        if (values.advanceExact(entry)) {
            size = values.docValueCount();
            if (size > here.length) {
                here = new long[size];
            }
            for (int i = 0; i < size; i++) {
                here[i] = values.nextOrd();
            }
        }
        if (wanted.length == 0) {
            return true;
        }
        for (long word : wanted) {
            boolean has = word >= 0 && Arrays.binarySearch(here, 0, size, word) >= 0;
            if (has == any) {
                return any;
            }
        }
        return !any;
    }

    /** Counts the words of the entry it stands at. */
    void count() {
        for (int i = 0; i < size; i++) {
            counts[(int) here[i]]++;
        }
    }

    /** Adds what was counted to the sums of that filter. */
    void addTo(Map<String, Map<String, Integer>> sums, String filter) throws IOException {
        Map<String, Integer> words = sums.computeIfAbsent(filter, _ -> new HashMap<>());
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                words.merge(values.lookupOrd(i).utf8ToString(), counts[i], Integer::sum);
            }
        }
    }
}
