package tragnetz.directory.entries;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;

import tragnetz.directory.facts.Week;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One walk over a segment's entries that have the words: what passes every filter is found, what
 * misses one alone is what that filter would leave if one chose otherwise.
 */
final class Walk {

    private static final List<String> COLUMNS = List.of("language", "mode", "network");

    private final LeafReaderContext segment;
    private final Standpoint from;
    private final Column[] columns;
    private final Column places;
    private final Column conditions;
    private final Ring ring;
    private final Doors.Open open;
    private final SortedNumericDocValues fresh;
    private final SortedNumericDocValues turn;
    private final SortedNumericDocValues spans;
    private final int[] opens = new int[2];

    Walk(LeafReaderContext segment, Question question, Doors doors) throws IOException {
        this.segment = segment;
        this.from = question.from();
        LeafReader leaf = segment.reader();
        List<String> network =
                question.network() == null ? List.of() : List.of(question.network().toString());
        this.columns =
                new Column[] {
                    new Column(leaf, "languages", question.languages(), false),
                    new Column(leaf, "modes", question.modes(), false),
                    new Column(leaf, "networks", network, false)
                };
        this.places = new Column(leaf, "places", question.places(), true);
        this.conditions = new Column(leaf, "conditions", question.conditions(), false);
        this.ring = new Ring(leaf, from);
        this.open = doors.of(leaf, from.minute());
        this.fresh = DocValues.getSortedNumeric(leaf, "fresh");
        this.turn = DocValues.getSortedNumeric(leaf, "turn");
        this.spans = DocValues.getSortedNumeric(leaf, "open");
    }

    /** How many entries it found. */
    int go(Scorer scorer, Hit.Best best) throws IOException {
        Bits living = segment.reader().getLiveDocs();
        int total = 0;
        DocIdSetIterator entries = scorer.iterator();
        for (int entry = entries.nextDoc();
                entry != DocIdSetIterator.NO_MORE_DOCS;
                entry = entries.nextDoc()) {
            if ((living == null || living.get(entry)) && passes(entry)) {
                total++;
                fresh.advanceExact(entry);
                turn.advanceExact(entry);
                best.insertWithOverflow(
                        new Hit(
                                segment.docBase + entry,
                                rank(entry),
                                scorer.score(),
                                fresh.nextValue(),
                                turn.nextValue()));
            }
        }
        return total;
    }

    /** Whether it passes all filters; counted where it passes all, or all others. */
    private boolean passes(int entry) throws IOException {
        boolean now = open.now().get(entry);
        boolean evening = open.evening().get(entry);
        boolean together =
                conditions.passes(entry) && (now || !from.now()) && (evening || !from.evening());
        int missed = together ? 0 : 2;
        Column missing = null;
        for (Column column : columns) {
            if (!column.passes(entry)) {
                missed++;
                missing = column;
            }
        }
        boolean named = places.passes(entry);
        boolean near = ring.passes(entry);
        boolean there = from.within() > 0 ? near : named;
        if (missed == 0) {
            ring.count();
            places.count();
        }
        if (missed == 1 && there && missing != null) {
            missing.count();
        }
        if (missed > 0 || !there) {
            return false;
        }
        for (Column column : columns) {
            column.count();
        }
        conditions.count();
        opens[0] += now ? 1 : 0;
        opens[1] += evening ? 1 : 0;
        return true;
    }

    private double rank(int entry) throws IOException {
        return switch (from.order()) {
            case FIT -> 0;
            case DISTANCE -> ring.metres();
            case OPENING -> wait(entry);
        };
    }

    private double wait(int entry) throws IOException {
        double least = Double.MAX_VALUE;
        if (spans.advanceExact(entry)) {
            for (int i = spans.docValueCount(); i > 0; i--) {
                least = Math.min(least, Week.wait((int) spans.nextValue(), from.minute()));
            }
        }
        return least;
    }

    /** Adds what was counted to the sums, by filter and word. */
    void addTo(Map<String, Map<String, Integer>> sums) throws IOException {
        for (int i = 0; i < columns.length; i++) {
            columns[i].addTo(sums, COLUMNS.get(i));
        }
        places.addTo(sums, "place");
        conditions.addTo(sums, "condition");
        ring.addTo(sums);
        Map<String, Integer> words = sums.computeIfAbsent("open", _ -> new HashMap<>());
        words.merge("now", opens[0], Integer::sum);
        words.merge("evening", opens[1], Integer::sum);
    }
}
