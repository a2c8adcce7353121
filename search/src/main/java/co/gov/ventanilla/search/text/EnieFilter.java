package co.gov.ventanilla.search.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/** Gives each word with ñ a second time, with n, at the same place: for indexes, never for queries. */
final class EnieFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private AttributeSource.@Nullable State withEnie;

    EnieFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (withEnie != null) {
            restoreState(withEnie);
            withEnie = null;
            replace();
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (term.toString().indexOf('ñ') >= 0) {
            withEnie = captureState();
        }
        return true;
    }

    private void replace() {
        char[] word = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            if (word[i] == 'ñ') {
                word[i] = 'n';
            }
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        withEnie = null;
    }
}
