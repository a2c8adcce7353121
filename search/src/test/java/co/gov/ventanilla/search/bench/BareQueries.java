package co.gov.ventanilla.search.bench;

import co.gov.ventanilla.search.document.Point;
import co.gov.ventanilla.search.index.Schema;
import co.gov.ventanilla.search.index.Snapshot;
import co.gov.ventanilla.search.text.Folding;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.sandbox.search.LatLonPointPrototypeQueries;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** The plainest query of Lucene for each sort of question: one field, ten hits, counted up to a thousand, nothing of them read. */
final class BareQueries {

    static final int TOP = 10;
    private static final Map<String, String> FOLDED = new HashMap<>();

    private BareQueries() {}

    static TopDocs ask(Snapshot snapshot, Questions.Topic topic, Questions.Question question) throws IOException {
        String text = folded(question.text());
        return switch (topic) {
            case TERM -> top(snapshot, word(text));
            case TWO_WORDS -> top(snapshot, both(text));
            case FUZZY -> top(snapshot, new FuzzyQuery(new Term(Schema.TITLE, text), 1, 1));
            case SUGGEST -> top(snapshot, prefixes(text));
            case NEAR -> near(snapshot, Objects.requireNonNull(question.near()));
            case TEXT_NEAR -> textNear(snapshot, word(text), Objects.requireNonNull(question.near()));
        };
    }

    /** Kept, so that it costs nothing while it is measured. */
    private static String folded(String text) {
        return FOLDED.computeIfAbsent(text, Folding::fold);
    }

    private static Query word(String word) {
        return new TermQuery(new Term(Schema.TEXT, word));
    }

    private static Query both(String text) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : text.split(" ", -1)) {
            all.add(word(word), Occur.MUST);
        }
        return all.build();
    }

    /** All words but the last one are whole. */
    private static Query prefixes(String text) {
        int last = text.lastIndexOf(' ') + 1;
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (last > 0) {
            all.add(new TermQuery(new Term(Schema.TITLE, text.substring(0, last - 1))), Occur.MUST);
        }
        return all.add(new PrefixQuery(new Term(Schema.TITLE, text.substring(last))), Occur.MUST)
                .build();
    }

    private static TopDocs top(Snapshot snapshot, Query query) throws IOException {
        return snapshot.search(query, new TopScoreDocCollectorManager(TOP, null, Snapshot.MOST_COUNTED));
    }

    private static TopDocs near(Snapshot snapshot, Point point) throws IOException {
        return LatLonPointPrototypeQueries.nearest(snapshot, Schema.POINT, point.latitude(), point.longitude(), TOP);
    }

    private static TopDocs textNear(Snapshot snapshot, Query query, Point point) throws IOException {
        Sort order = new Sort(LatLonDocValuesField.newDistanceSort(Schema.POINT, point.latitude(), point.longitude()));
        return snapshot.search(query, new TopFieldCollectorManager(order, TOP, null, Snapshot.MOST_COUNTED));
    }

    /** Hits of each kind, every one counted. */
    static int[] counts(Snapshot snapshot, Query query) throws IOException {
        int[] counts = new int[8];
        snapshot.search(query, new Counter(counts));
        return counts;
    }

    /** The same of all that is there. */
    static int[] countsOfAll(Snapshot snapshot) throws IOException {
        return counts(snapshot, new MatchAllDocsQuery());
    }

    static int[] countsOf(Snapshot snapshot, String word) throws IOException {
        return counts(snapshot, word(folded(word)));
    }

    private static final class Counter extends SimpleCollector {
        private final int[] counts;
        private SortedDocValues kinds = DocValues.emptySorted();

        Counter(int[] counts) {
            this.counts = counts;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            kinds = DocValues.getSorted(leaf.reader(), Schema.KIND);
        }

        @Override
        public void collect(int doc) throws IOException {
            counts[kinds.advanceExact(doc) ? kinds.ordValue() : 7]++;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
