package co.gov.ventanilla.search.dataset.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** One pass over what a query matches: total, facets, and the best hits by another collector. */
final class HitCollector implements Collector {

    private final Counting counting;
    private final @Nullable Collector best;
    private int total;

    HitCollector(Counting counting, @Nullable Collector best) {
        this.counting = counting;
        this.best = best;
    }

    int total() {
        return total;
    }

    @Override
    public ScoreMode scoreMode() {
        return best != null && best.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        Counting.InSegment counts = counting.in(segment.reader());
        LeafCollector inner = best == null ? null : best.getLeafCollector(segment);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) throws IOException {
                if (inner != null) {
                    inner.setScorer(scorer);
                }
            }

            @Override
            public void collect(int doc) throws IOException {
                if (counts.hit(doc)) {
                    total++;
                    if (inner != null) {
                        inner.collect(doc);
                    }
                }
            }
        };
    }
}
