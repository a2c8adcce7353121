package co.gov.ventanilla.search.dataset.index;

import co.gov.ventanilla.search.dataset.DatasetField;
import co.gov.ventanilla.search.dataset.DatasetKey;
import co.gov.ventanilla.search.text.Folding;
import co.gov.ventanilla.search.text.PlainAnalyzer;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Finds the datasets whose name or title has words that begin like what is being typed. */
final class Completion {

    private static final int MOST_WORDS = 10;
    private static final PlainAnalyzer WORDS = PlainAnalyzer.forQuery();

    private final Snapshot snapshot;

    Completion(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Titles that begin with all of it come first, then by name. */
    List<DatasetKey> complete(String typed, int limit) throws IOException {
        List<String> all = WORDS.words(typed);
        List<String> words = all.subList(0, Math.min(MOST_WORDS, all.size()));
        if (words.isEmpty() || limit <= 0) {
            return List.of();
        }
        Sort order = new Sort(
                SortField.FIELD_SCORE, snapshot.ranks(DatasetField.NAME).sort(DatasetField.NAME.name(), false));
        return snapshot.keys(snapshot.search(query(words, typed), limit, order).scoreDocs);
    }

    private static Query query(List<String> words, String typed) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words) {
            query.add(new PrefixQuery(new Term(Documents.TYPED, word)), Occur.FILTER);
        }
        Query start = new PrefixQuery(
                new Term(Documents.TITLE_START, Folding.fold(typed).strip()));
        query.add(new BoostQuery(new ConstantScoreQuery(start), 2), Occur.SHOULD);
        return query.build();
    }
}
