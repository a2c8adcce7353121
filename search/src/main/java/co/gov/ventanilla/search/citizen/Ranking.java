package co.gov.ventanilla.search.citizen;

import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.index.Snapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Finds what fits by one field alone, where Lucene passes over whole blocks of documents that cannot come first, and then weighs the first ones by all fields: what
 * a question costs hardly grows with the documents.
 */
final class Ranking {

    private static final Comparator<Found> BEST_FIRST =
            Comparator.comparingDouble((Found found) -> -found.score).thenComparingInt(found -> found.doc);

    private final Snapshot snapshot;
    private final Weight fits;
    private final @Nullable Weight better;

    private Ranking(Snapshot snapshot, Weight fits, @Nullable Weight better) {
        this.snapshot = snapshot;
        this.fits = fits;
        this.better = better;
    }

    static Ranking of(Snapshot snapshot, Ladder.Step step) throws IOException {
        return new Ranking(
                snapshot,
                snapshot.weight(step.fits(), ScoreMode.TOP_SCORES),
                step.better() == null ? null : snapshot.weight(step.better(), ScoreMode.COMPLETE));
    }

    /** A document, and what it is worth as far as that is known. */
    static final class Found {
        private final Ranking ranking;
        private final int doc;
        private final float worth;
        private float score;

        private Found(Ranking ranking, ScoreDoc hit, float worth) {
            this.ranking = ranking;
            this.doc = hit.doc;
            this.worth = worth;
            this.score = hit.score * worth;
        }

        int doc() {
            return doc;
        }

        float score() {
            return score;
        }
    }

    /**
     * Adds the best of a kind.
     *
     * @param worth what its scores are multiplied by
     * @return how many there are, up to {@link Snapshot#MOST_COUNTED}
     */
    int top(Kind kind, int most, float worth, List<Found> to) throws IOException {
        TopDocs found = snapshot.top(fits, kind, most);
        for (ScoreDoc hit : found.scoreDocs) {
            to.add(new Found(this, hit, worth));
        }
        return (int) Math.min(found.totalHits.value, Snapshot.MOST_COUNTED);
    }

    /** How many of a kind fit. */
    int count(Kind kind) throws IOException {
        return snapshot.count(fits, kind);
    }

    /** Puts in order: the first so many are weighed; those behind them stay in the order in which they were found. */
    static void order(List<Found> found, int weighed) throws IOException {
        found.sort(BEST_FIRST);
        List<Found> first = found.subList(0, Math.min(weighed, found.size()));
        List<Found> byNumber = new ArrayList<>(first);
        byNumber.sort(Comparator.comparingInt(Found::doc));
        for (Ranking ranking :
                byNumber.stream().map(each -> each.ranking).distinct().toList()) {
            ranking.weigh(
                    byNumber.stream().filter(each -> each.ranking == ranking).toList());
        }
        first.sort(BEST_FIRST);
    }

    private void weigh(List<Found> found) throws IOException {
        Weight by = better;
        int next = 0;
        while (by != null && next < found.size()) {
            LeafReaderContext leaf = leafOf(found.get(next).doc);
            int end = leaf.docBase + leaf.reader().maxDoc();
            Scorer scorer = by.scorer(leaf);
            for (; next < found.size() && found.get(next).doc < end; next++) {
                int doc = found.get(next).doc - leaf.docBase;
                if (scorer != null && scorer.docID() < doc) {
                    scorer.iterator().advance(doc);
                }
                if (scorer != null && scorer.docID() == doc) {
                    found.get(next).score += scorer.score() * found.get(next).worth;
                }
            }
        }
    }

    private LeafReaderContext leafOf(int doc) {
        List<LeafReaderContext> leaves = snapshot.getLeafContexts();
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }
}
