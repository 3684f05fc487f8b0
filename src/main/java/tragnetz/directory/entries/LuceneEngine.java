package tragnetz.directory.entries;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

import tragnetz.shared.places.Spot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Searches the embedded index: one walk over the matching entries answers, counts every filter and
 * keeps the fittest. Hibernate Search's own counting made ten times as long (ADR 17).
 */
final class LuceneEngine implements Engine {

    private final SearchMapping mapping;
    private final Drawing drawing;
    private final Doors doors = new Doors();

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
            Hit.Best best = new Hit.Best(page * size);
            int total = 0;
            for (LeafReaderContext segment : reader.leaves()) {
                Scorer scorer = weight.scorer(segment);
                if (scorer != null) {
                    Walk walk = new Walk(segment, question, doors);
                    total += walk.go(scorer, best);
                    walk.addTo(counts);
                }
            }
            return new Answered(total, counts, cards(searcher, best, (page - 1) * size));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Card> cards(IndexSearcher searcher, Hit.Best best, int from) throws IOException {
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

    @Override
    public Set<UUID> organisations(Spot middle, double metres) {
        Set<UUID> near = new HashSet<>();
        try (IndexReader reader = open()) {
            for (LeafReaderContext segment : reader.leaves()) {
                var spots = DocValues.getSortedNumeric(segment.reader(), "spot");
                var owners = DocValues.getSortedSet(segment.reader(), "organisation");
                var living = segment.reader().getLiveDocs();
                for (int entry = spots.nextDoc();
                        entry != DocIdSetIterator.NO_MORE_DOCS;
                        entry = spots.nextDoc()) {
                    if ((living == null || living.get(entry))
                            && middle.metres(Spot.of(spots.nextValue())) <= metres
                            && owners.advanceExact(entry)) {
                        near.add(
                                UUID.fromString(owners.lookupOrd(owners.nextOrd()).utf8ToString()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return near;
    }

    private IndexReader open() {
        return mapping.scope(Entry.class).extension(LuceneExtension.get()).openIndexReader();
    }
}
