package co.gov.ventanilla.search.text;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Letters without accents and capitals; ñ stays a letter of its own. */
public final class Folding {

    private static final int LONGEST_FOLD = 4;

    private Folding() {}

    /** The text in lower case, composed, without accents: {@code "Ñandú Ágil"} becomes {@code "ñandu agil"}. */
    public static String fold(String text) {
        String lower = compose(text.toLowerCase(Locale.ROOT));
        char[] in = lower.toCharArray();
        char[] out = new char[in.length * LONGEST_FOLD];
        return new String(out, 0, fold(in, in.length, out));
    }

    /** What to sort a title by: as {@link #fold}, with ñ after n and before o. */
    public static String sortKey(String text) {
        return fold(text).strip().replace("ñ", "n~");
    }

    /** Folds the first {@code length} letters into {@code out}, which has four times their room; the letters written. */
    static int fold(char[] in, int length, char[] out) {
        int written = 0;
        for (int i = 0; i < length; i++) {
            if (in[i] == 'ñ') {
                out[written++] = 'ñ';
            } else {
                written = ASCIIFoldingFilter.foldToASCII(in, i, out, written, 1);
            }
        }
        return written;
    }

    /** The text with each letter and its marks as one character (NFC). */
    static String compose(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether one of the first {@code length} characters is a mark that belongs to the letter before it. */
    static boolean hasMarks(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            if (text[i] >= '\u0300' && text[i] <= '\u036f') {
                return true;
            }
        }
        return false;
    }
}
