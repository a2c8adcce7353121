package co.gov.ventanilla.search.citizen;

import co.gov.ventanilla.search.citizen.CitizenHits.How;
import co.gov.ventanilla.search.index.Schema;
import co.gov.ventanilla.search.text.PlainAnalyzer;
import co.gov.ventanilla.search.text.SpanishAnalyzer;
import co.gov.ventanilla.search.text.Synonyms;
import co.gov.ventanilla.search.words.WordsQuery;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Queries for words, from what was written to what resembles some of it. */
final class Ladder {

    private static final int MOST_WORDS = 16;
    private static final int MOST_TYPOS = 6;
    /** Words from here on have an ending: "reclamar", "reclamo", "reclamación" are of one family. */
    private static final int LONG = 7;

    private static final int ENDING = 2;
    private static final float WHOLE = 16;
    private static final float TOGETHER = 2;
    private static final float ACCENT = 0.2f;
    private static final PlainAnalyzer ACCENTED = PlainAnalyzer.accented();

    private final WordsQuery words;
    private final SpanishAnalyzer analyzer;
    private final QueryBuilder phrases;

    Ladder(WordsQuery words, Synonyms synonyms) {
        this.words = words;
        this.analyzer = SpanishAnalyzer.forQuery(synonyms);
        this.phrases = new QueryBuilder(analyzer);
    }

    /**
     * What fits, and what puts it in order.
     *
     * @param better what the best of them are worth besides; null when that is said already
     */
    record Step(Query fits, @Nullable Query better) {}

    /** @param reader of what the query is for */
    Step step(String text, How how, IndexReader reader) throws IOException {
        if (how == How.SOME) {
            return new Step(some(text, reader), null);
        }
        return new Step(words.fitting(text), words.areWords(text) ? better(text) : null);
    }

    /** Words count more in a title, a name or an address, together, and when they are all of it. */
    private Query better(String text) {
        List<String> found = List.copyOf(new LinkedHashSet<>(cut(analyzer.words(text))));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Schema.WORDS.weights().forEach((field, worth) -> {
            if (!field.equals(Schema.TEXT)) {
                found.forEach(word -> query.add(better(field, word, worth), Occur.SHOULD));
            }
        });
        query.add(better(Schema.WHOLE, String.join(" ", found), WHOLE), Occur.SHOULD);
        if (found.size() > 1) {
            Query together = phrases.createPhraseQuery(Schema.TITLE, text, 2);
            if (together != null) {
                query.add(new BoostQuery(together, TOGETHER), Occur.SHOULD);
            }
        }
        accents(query, text);
        return query.build();
    }

    private static Query better(String field, String word, float worth) {
        return new BoostQuery(new TermQuery(new Term(field, word)), worth);
    }

    /** Between titles that differ in an accent only, the one that was written so comes first. */
    private static void accents(BooleanQuery.Builder query, String text) {
        for (String word : cut(ACCENTED.words(text))) {
            query.add(better(Schema.ACCENTED, word, ACCENT), Occur.SHOULD);
        }
    }

    /** Any of the words as written or, where that stands nowhere, with a wrong letter; or with another ending in a name. */
    private Query some(String text, IndexReader reader) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        int typos = 0;
        for (String word : cut(analyzer.words(text))) {
            if (reader.docFreq(new Term(Schema.TEXT, word)) == 0 && typos++ < MOST_TYPOS) {
                query.add(new BoostQuery(words.similar(word), 0.3f), Occur.SHOULD);
            }
            word(query, word);
        }
        BooleanQuery some = query.build();
        return some.clauses().isEmpty() ? new MatchNoDocsQuery() : some;
    }

    /** Any of the words as written, or with another ending in a name. */
    Query any(String text) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        cut(analyzer.words(text)).forEach(word -> word(query, word));
        return query.build();
    }

    private void word(BooleanQuery.Builder query, String word) {
        Query exact = words.any(word);
        if (exact != null) {
            query.add(exact, Occur.SHOULD);
        }
        if (word.length() >= LONG) {
            Query family = new PrefixQuery(new Term(Schema.NAMES, word.substring(0, word.length() - ENDING)));
            query.add(new BoostQuery(family, 2), Occur.SHOULD);
        }
    }

    private static List<String> cut(List<String> words) {
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }
}
