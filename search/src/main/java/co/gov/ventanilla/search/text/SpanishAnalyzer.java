package co.gov.ventanilla.search.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Words of a Spanish text in the form in which they are compared. Plurals only, no verbs: people look for things. Of the
 * chains compared, Lucene's plural stemmer with accents folded matched most pairs (25 of 27); {@link EndingFilter},
 * a list of singulars in stressed -és and -ús, and {@link Synonyms} level the rest.
 */
public final class SpanishAnalyzer extends Analyzer {

    /** Words without which a question says the same. */
    private static final CharArraySet STOP = CharArraySet.unmodifiableSet(new CharArraySet(
            List.of(
                    "a", "al", "con", "de", "del", "el", "en", "la", "las", "lo", "los", "o", "para", "por", "que",
                    "se", "su", "un", "una", "y"),
            false));

    /** Singulars that look like plurals, as typed with and without the accent. */
    private static final CharArraySet SINGULAR = CharArraySet.unmodifiableSet(new CharArraySet(
            List.of(
                    "inglés",
                    "ingles",
                    "interés",
                    "interes",
                    "francés",
                    "frances",
                    "autobús",
                    "autobus",
                    "portugués",
                    "portugues",
                    "estrés",
                    "estres",
                    "través",
                    "traves",
                    "revés",
                    "reves",
                    "marqués",
                    "marques"),
            false));

    private static final NormalizeCharMap UNDERSCORE = underscore();

    private final @Nullable SynonymMap synonyms;
    private final boolean stop;
    private final boolean index;

    private SpanishAnalyzer(@Nullable SynonymMap synonyms, boolean stop, boolean index) {
        this.synonyms = synonyms;
        this.stop = stop;
        this.index = index;
    }

    /** The chain for documents. */
    public static SpanishAnalyzer forIndex(Synonyms synonyms) {
        return new SpanishAnalyzer(read(synonyms), true, true);
    }

    /** The chain for queries over documents of {@link #forIndex} with the same synonyms. */
    public static SpanishAnalyzer forQuery(Synonyms synonyms) {
        return new SpanishAnalyzer(read(synonyms), true, false);
    }

    /** The chain for understanding a question: as {@link #forQuery}, but no word is left out. */
    public static SpanishAnalyzer forReading(Synonyms synonyms) {
        return new SpanishAnalyzer(read(synonyms), false, false);
    }

    private static SynonymMap read(Synonyms synonyms) {
        try (SpanishAnalyzer words = new SpanishAnalyzer(null, false, false)) {
            return SynonymReader.read(synonyms, words);
        }
    }

    private static NormalizeCharMap underscore() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        map.add("_", " ");
        return map.build();
    }

    /** The words of a text, in order, as this chain compares them. */
    public List<String> words(String text) {
        return words(this, text);
    }

    static List<String> words(Analyzer chain, String text) {
        return read(chain, text).stream().map(Word::term).toList();
    }

    /** The words of a text, in order, each with the place where it stands. */
    public List<Word> read(String text) {
        return read(this, text);
    }

    private static List<Word> read(Analyzer chain, String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = chain.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String word = term.toString();
                words.add(new Word(word, place.startOffset(), place.endOffset(), STOP.contains(word)));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(UNDERSCORE, reader);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return reader;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream chain = new ComposingFilter(new LowerCaseFilter(words));
        chain = new SetKeywordMarkerFilter(chain, SINGULAR);
        chain = new EndingFilter(new SpanishPluralStemFilter(chain));
        chain = synonyms == null ? chain : new SynonymGraphFilter(chain, synonyms, false);
        chain = stop ? new StopFilter(chain, STOP) : chain;
        return new TokenStreamComponents(words, index ? new EnieFilter(chain) : chain);
    }

    /** Longer gap between two values of one field, so that no phrase reaches from one into the next. */
    @Override
    public int getPositionIncrementGap(String field) {
        return 100;
    }
}
