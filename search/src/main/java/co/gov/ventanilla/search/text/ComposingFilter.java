package co.gov.ventanilla.search.text;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Composes letters that came apart from their accents, as files from some systems have them. */
final class ComposingFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    ComposingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws java.io.IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (Folding.hasMarks(term.buffer(), term.length())) {
            String composed = Folding.compose(term);
            term.setEmpty().append(composed);
        }
        return true;
    }
}
