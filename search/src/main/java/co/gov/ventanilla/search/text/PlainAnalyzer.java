package co.gov.ventanilla.search.text;

import java.io.Reader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words as they are written, folded or with their accents, and nothing more: for completing what somebody is still typing. */
public final class PlainAnalyzer extends Analyzer {

    private final boolean index;
    private final boolean fold;

    private PlainAnalyzer(boolean index, boolean fold) {
        this.index = index;
        this.fold = fold;
    }

    /** The chain for documents. */
    public static PlainAnalyzer forIndex() {
        return new PlainAnalyzer(true, true);
    }

    /** The chain for what is typed. */
    public static PlainAnalyzer forQuery() {
        return new PlainAnalyzer(false, true);
    }

    /** The chain that keeps accents, for documents and for what is typed. */
    public static PlainAnalyzer accented() {
        return new PlainAnalyzer(false, false);
    }

    /** The words of a text, in order. */
    public List<String> words(String text) {
        return SpanishAnalyzer.words(this, text);
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return reader;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream chain = new ComposingFilter(new LowerCaseFilter(words));
        chain = fold ? new Fold(chain) : chain;
        return new TokenStreamComponents(words, index ? new EnieFilter(chain) : chain);
    }

    private static final class Fold extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Fold(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws java.io.IOException {
            if (!input.incrementToken()) {
                return false;
            }
            char[] folded = new char[term.length() * 4];
            int written = Folding.fold(term.buffer(), term.length(), folded);
            term.copyBuffer(folded, 0, written);
            return true;
        }
    }
}
