package tragnetz.directory.entries;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.PriorityQueue;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Searches the embedded index: one walk over the matching entries answers, counts every filter and
 * keeps the fittest. Hibernate Search's own counting made ten times as long (ADR 17).
 */
final class LuceneEngine implements Engine {

    /** An entry that is kept; ranked by fit, then by the day of its last check. */
    private record Hit(int entry, float fit, long fresh, long turn) {

        boolean before(Hit other) {
            if (fit != other.fit) {
                return fit > other.fit;
            }
            return fresh == other.fresh ? turn < other.turn : fresh > other.fresh;
        }
    }

    private static final class Best extends PriorityQueue<Hit> {

        private Best(int size) {
            super(size);
        }

        @Override
        protected boolean lessThan(Hit one, Hit other) {
            return other.before(one);
        }
    }

    private final SearchMapping mapping;
    private final Drawing drawing;

    LuceneEngine(SearchMapping mapping, Drawing drawing) {
        this.mapping = mapping;
        this.drawing = drawing;
    }

    @Override
    public Answered ask(Question question, int page, int size) {
        try (IndexReader reader = open()) {
            IndexSearcher searcher = new IndexSearcher(reader);
            Weight weight =
                    searcher.createWeight(
                            searcher.rewrite(Asking.query(question)), ScoreMode.COMPLETE, 1);
            Map<String, Map<String, Integer>> counts = new HashMap<>();
            Best best = new Best(page * size);
            int total = 0;
            for (LeafReaderContext segment : reader.leaves()) {
                Scorer scorer = weight.scorer(segment);
                if (scorer != null) {
                    total += walk(segment, scorer, question, counts, best);
                }
            }
            return new Answered(total, counts, cards(searcher, best, (page - 1) * size));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int walk(
            LeafReaderContext segment,
            Scorer scorer,
            Question question,
            Map<String, Map<String, Integer>> counts,
            Best best)
            throws IOException {
        var leaf = segment.reader();
        Column languages = new Column(leaf, "languages", question.languages(), false);
        Column conditions = new Column(leaf, "conditions", question.conditions(), false);
        Column places = new Column(leaf, "places", question.places(), true);
        Set<String> wanted =
                question.network() == null ? Set.of() : Set.of(question.network().toString());
        Column networks = new Column(leaf, "networks", wanted, false);
        SortedNumericDocValues fresh = DocValues.getSortedNumeric(leaf, "fresh");
        SortedNumericDocValues turn = DocValues.getSortedNumeric(leaf, "turn");
        var living = leaf.getLiveDocs();
        int total = 0;
        DocIdSetIterator entries = scorer.iterator();
        for (int entry = entries.nextDoc();
                entry != DocIdSetIterator.NO_MORE_DOCS;
                entry = entries.nextDoc()) {
            if (living != null && !living.get(entry)) {
                continue;
            }
            boolean l = languages.passes(entry);
            boolean c = conditions.passes(entry);
            boolean p = places.passes(entry);
            boolean n = networks.passes(entry);
            if (c && p && n) {
                languages.count();
            }
            if (l && c && n) {
                places.count();
            }
            if (l && c && p) {
                networks.count();
            }
            if (l && c && p && n) {
                conditions.count();
                total++;
                fresh.advanceExact(entry);
                turn.advanceExact(entry);
                best.insertWithOverflow(
                        new Hit(
                                segment.docBase + entry,
                                scorer.score(),
                                fresh.nextValue(),
                                turn.nextValue()));
            }
        }
        languages.addTo(counts, "language");
        conditions.addTo(counts, "condition");
        places.addTo(counts, "place");
        networks.addTo(counts, "network");
        return total;
    }

    private List<Card> cards(IndexSearcher searcher, Best best, int from) throws IOException {
        List<Hit> page = new ArrayList<>();
        while (best.size() > from) {
            page.addFirst(best.pop());
        }
        List<Card> cards = new ArrayList<>();
        for (Hit hit : page) {
            String kept = searcher.storedFields().document(hit.entry(), Set.of("card")).get("card");
            cards.add(drawing.card(kept));
        }
        return cards;
    }

    @Override
    public SortedSet<String> places() {
        SortedSet<String> places = new TreeSet<>();
        try (IndexReader reader = open()) {
            Terms terms = MultiTerms.getTerms(reader, "places");
            if (terms != null) {
                TermsEnum each = terms.iterator();
                for (BytesRef place = each.next(); place != null; place = each.next()) {
                    places.add(place.utf8ToString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }

    private IndexReader open() {
        return mapping.scope(Entry.class).extension(LuceneExtension.get()).openIndexReader();
    }
}
