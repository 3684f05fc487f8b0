package tragnetz.directory.entries;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A question in Lucene's terms; filters are not among them. */
final class Asking {

    /** What a word is worth by where it stands; a topic outweighs chance words in a text. */
    private static final float TOPIC = 10;

    private static final float NAME = 6;
    private static final float READER = 2;
    private static final float TITLE = 1;
    private static final float TEXT = 0.3f;

    private Asking() {}

    static Query query(Question question) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (question.everything()) {
            all.add(new BoostQuery(new MatchAllDocsQuery(), 0), Occur.MUST);
        } else {
            all.add(meant(question), Occur.MUST);
        }
        all.add(
                worth(new TermQuery(new Term("languages", question.reader())), READER),
                Occur.SHOULD);
        return all.build();
    }

    private static Query meant(Question question) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String topic : question.topics()) {
            any.add(worth(new TermQuery(new Term("topics", topic)), TOPIC), Occur.SHOULD);
        }
        if (!question.words().isEmpty()) {
            any.add(named(question), Occur.SHOULD);
            any.add(said(question), Occur.SHOULD);
        }
        if (!question.strict()) {
            for (String word : question.rest()) {
                if (word.length() > 3) {
                    any.add(misspelt("titles", word), Occur.SHOULD);
                }
            }
        }
        return any.build();
    }

    /** The words are all in the name, the place or the kind of the organisation. */
    private static Query named(Question question) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : question.words()) {
            BooleanQuery.Builder one = new BooleanQuery.Builder();
            one.add(new TermQuery(new Term("names", word)), Occur.SHOULD);
            if (word.length() > 3) {
                one.add(new PrefixQuery(new Term("names", word)), Occur.SHOULD);
                one.add(misspelt("names", word), Occur.SHOULD);
            }
            all.add(one.build(), Occur.MUST);
        }
        return worth(all.build(), NAME);
    }

    private static Query said(Question question) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (String word : question.words()) {
            BooleanQuery.Builder one = new BooleanQuery.Builder();
            one.add(new BoostQuery(new TermQuery(new Term("titles", word)), TITLE), Occur.SHOULD);
            one.add(new BoostQuery(new TermQuery(new Term("texts", word)), TEXT), Occur.SHOULD);
            if (word.length() > 2) {
                one.add(worth(new PrefixQuery(new Term("titles", word)), TITLE), Occur.SHOULD);
                one.add(worth(new PrefixQuery(new Term("texts", word)), TEXT), Occur.SHOULD);
            }
            words.add(one.build(), question.strict() ? Occur.MUST : Occur.SHOULD);
        }
        return words.build();
    }

    private static Query misspelt(String field, String word) {
        int slips = word.length() < 5 ? 0 : word.length() < 9 ? 1 : 2;
        return new FuzzyQuery(new Term(field, word), slips, 1);
    }

    private static Query worth(Query query, float worth) {
        return new BoostQuery(new ConstantScoreQuery(query), worth);
    }
}
