package co.gov.ventanilla.search.index;

import co.gov.ventanilla.search.text.Folding;
import co.gov.ventanilla.search.text.PlainAnalyzer;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Beginnings of titles and of their words, each a term of its own, so that completing is one look-up however many titles there are. */
public final class Beginnings {

    /** Longest beginning of a title, in characters; what is typed beyond it is compared no further. */
    private static final int OF_TITLE = 24;

    private static final int OF_WORD = 12;
    private static final int MOST_WORDS = 8;
    private static final PlainAnalyzer INDEX = PlainAnalyzer.forIndex();
    private static final PlainAnalyzer QUERY = PlainAnalyzer.forQuery();

    private Beginnings() {}

    static void add(Document to, String title) {
        String folded = Folding.fold(title).strip();
        add(to, Schema.BEGIN, folded, OF_TITLE);
        INDEX.words(title).forEach(word -> add(to, Schema.STARTS, word, OF_WORD));
    }

    private static void add(Document to, String field, String text, int longest) {
        for (int length = 1; length <= Math.min(longest, text.length()); length++) {
            to.add(new StringField(field, text.substring(0, length), Store.NO));
        }
    }

    /** Titles that begin so, then titles with words that do; none when no letter was typed. */
    public static List<Query> queries(String typed) {
        List<String> words = QUERY.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder each = new BooleanQuery.Builder();
        words.subList(0, Math.min(MOST_WORDS, words.size()))
                .forEach(word -> each.add(new TermQuery(new Term(Schema.STARTS, cut(word, OF_WORD))), Occur.FILTER));
        String whole = cut(Folding.fold(typed).strip(), OF_TITLE);
        return List.of(new TermQuery(new Term(Schema.BEGIN, whole)), each.build());
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }
}
