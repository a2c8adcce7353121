package co.gov.ventanilla.search.dataset.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** A text taken apart once for the two fields it goes to: taking apart is most of what indexing costs. */
final class Analyzed {

    private final List<String> words = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();

    Analyzed(Analyzer analyzer, String text) {
        try (TokenStream from = analyzer.tokenStream("", text)) {
            CharTermAttribute word = from.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = from.addAttribute(PositionIncrementAttribute.class);
            from.reset();
            while (from.incrementToken()) {
                words.add(word.toString());
                steps.add(step.getPositionIncrement());
            }
            from.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TokenStream replay() {
        return new Replay();
    }

    private final class Replay extends TokenStream {
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private int next;

        @Override
        public boolean incrementToken() {
            if (next >= words.size()) {
                return false;
            }
            clearAttributes();
            word.append(words.get(next));
            step.setPositionIncrement(steps.get(next));
            next++;
            return true;
        }

        @Override
        public void reset() {
            next = 0;
        }
    }
}
