package co.gov.ventanilla.search.citizen;

import co.gov.ventanilla.search.citizen.CitizenHits.How;
import co.gov.ventanilla.search.index.Schema;
import co.gov.ventanilla.search.text.PlainAnalyzer;
import co.gov.ventanilla.search.text.SpanishAnalyzer;
import co.gov.ventanilla.search.text.Synonyms;
import co.gov.ventanilla.search.words.WordsQuery;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Queries for words, from what was written to what resembles some of it. */
final class Ladder {

    private static final int MOST_WORDS = 16;
    /** Words from here on have an ending: "reclamar", "reclamo", "reclamación" are of one family. */
    private static final int LONG = 7;

    private static final int ENDING = 2;
    private static final PlainAnalyzer ACCENTED = PlainAnalyzer.accented();

    private final WordsQuery words;
    private final SpanishAnalyzer analyzer;

    Ladder(WordsQuery words, Synonyms synonyms) {
        this.words = words;
        this.analyzer = SpanishAnalyzer.forQuery(synonyms);
    }

    Query step(String text, How how) {
        return how == How.SOME ? some(text) : accentedFirst(text);
    }

    /** Between titles that differ in an accent only, the one that was written so comes first. */
    private Query accentedFirst(String text) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words.of(text), Occur.MUST);
        cut(ACCENTED.words(text))
                .forEach(word ->
                        query.add(new BoostQuery(new TermQuery(new Term(Schema.ACCENTED, word)), 0.2f), Occur.SHOULD));
        return query.build();
    }

    /** Any of the words, as written, with a wrong letter, or with another ending in a name. */
    Query some(String text) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : cut(analyzer.words(text))) {
            Query exact = words.any(word);
            if (exact != null) {
                query.add(exact, Occur.SHOULD);
            }
            query.add(new BoostQuery(words.similar(word), 0.5f), Occur.SHOULD);
            if (word.length() >= LONG) {
                Query family = new PrefixQuery(new Term(Schema.NAMES, word.substring(0, word.length() - ENDING)));
                query.add(new BoostQuery(family, 2), Occur.SHOULD);
            }
        }
        BooleanQuery some = query.build();
        return some.clauses().isEmpty() ? new MatchNoDocsQuery() : some;
    }

    private static List<String> cut(List<String> words) {
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }
}
