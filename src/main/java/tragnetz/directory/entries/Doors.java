package tragnetz.directory.entries;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.FixedBitSet;

import tragnetz.directory.facts.Week;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which entries of a segment are open; worked out once for a minute and not for every question. The
 * index knows spans of the week and nothing of today.
 */
final class Doors {

    /** Which are open at a minute of the week, and which in an evening. */
    record Open(int minute, FixedBitSet now, FixedBitSet evening) {}

    private final Map<Object, Open> known = new ConcurrentHashMap<>();

    Open of(LeafReader segment, int minute) throws IOException {
        CacheHelper cache = segment.getCoreCacheHelper();
        if (cache == null) {
            return read(segment, minute);
        }
        Open open = known.get(cache.getKey());
        if (open == null) {
            cache.addClosedListener(known::remove);
        }
        if (open == null || open.minute() != minute) {
            open = read(segment, minute);
            known.put(cache.getKey(), open);
        }
        return open;
    }

    private static Open read(LeafReader segment, int minute) throws IOException {
        Open open =
                new Open(
                        minute,
                        new FixedBitSet(segment.maxDoc()),
                        new FixedBitSet(segment.maxDoc()));
        SortedNumericDocValues spans = DocValues.getSortedNumeric(segment, "open");
        for (int entry = spans.nextDoc();
                entry != SortedNumericDocValues.NO_MORE_DOCS;
                entry = spans.nextDoc()) {
            for (int i = spans.docValueCount(); i > 0; i--) {
                int span = (int) spans.nextValue();
                if (Week.wait(span, minute) == 0) {
                    open.now().set(entry);
                }
                if (Week.evening(span)) {
                    open.evening().set(entry);
                }
            }
        }
        return open;
    }
}
