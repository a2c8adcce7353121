package co.gov.ventanilla.search.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Folds accents and levels what the plural stemmer leaves apart: it cannot know that {@code bases} comes from {@code base}
 * and {@code meses} from {@code mes}, nor {@code índices} from {@code índice} and {@code luces} from {@code luz}.
 * So a last e behind a consonant goes, and a last z becomes c, in every word of four letters or more.
 */
final class EndingFilter extends TokenFilter {

    private static final int SHORTEST = 3;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private char[] folded = new char[64];

    EndingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int length = term.length();
        if (folded.length < length * 4) {
            folded = new char[length * 4];
        }
        int written = ending(folded, Folding.fold(term.buffer(), length, folded));
        term.copyBuffer(folded, 0, written);
        return true;
    }

    private static int ending(char[] word, int length) {
        int rest = length;
        if (rest > SHORTEST && word[rest - 1] == 'e' && isConsonant(word[rest - 2])) {
            rest--;
        }
        if (rest >= SHORTEST && word[rest - 1] == 'z') {
            word[rest - 1] = 'c';
        }
        return rest;
    }

    private static boolean isConsonant(char letter) {
        return letter >= 'b' && letter <= 'z' && "eiou".indexOf(letter) < 0;
    }
}
