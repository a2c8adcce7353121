package co.gov.ventanilla.search.citizen;

import co.gov.ventanilla.search.index.Schema;
import co.gov.ventanilla.search.text.SpanishAnalyzer;
import co.gov.ventanilla.search.text.Synonyms;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** The sentence of a text that fits a question best, with the words that fit marked. */
public final class Snippets {

    /**
     * A piece of a snippet, as it stands in the text: whoever shows it must escape it.
     *
     * @param marked whether it fits the question
     */
    public record Piece(String text, boolean marked) {}

    private static final int LONGEST = 20_000;
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final UnifiedHighlighter highlighter;

    /** For queries of an index that was made with the same synonyms. */
    public Snippets(Synonyms synonyms) {
        this.highlighter = UnifiedHighlighter.builderWithoutSearcher(SpanishAnalyzer.forIndex(synonyms))
                .withFieldMatcher(field -> true)
                .withHandleMultiTermQuery(true)
                .withMaxLength(LONGEST)
                .withMaxNoHighlightPassages(1)
                .withFormatter(new Pieces())
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(SPANISH))
                .build();
    }

    /** The text's best sentence; its first one when no word fits; empty for an empty text. */
    @SuppressWarnings("unchecked")
    public List<Piece> best(Query query, String text) {
        if (text.isBlank()) {
            return List.of();
        }
        try {
            Object pieces = highlighter.highlightWithoutSearcher(Schema.TEXT, query, text, 1);
            return pieces == null ? List.of() : (List<Piece>) pieces;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final class Pieces extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            List<Piece> pieces = new ArrayList<>();
            for (Passage passage : passages) {
                int at = passage.getStartOffset();
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    int start = Math.max(at, passage.getMatchStarts()[i]);
                    int end = Math.min(passage.getEndOffset(), passage.getMatchEnds()[i]);
                    if (end > start) {
                        add(pieces, content.substring(at, start), false);
                        add(pieces, content.substring(start, end), true);
                        at = end;
                    }
                }
                add(pieces, content.substring(at, passage.getEndOffset()), false);
            }
            return pieces;
        }

        private static void add(List<Piece> to, String text, boolean marked) {
            if (!text.isEmpty()) {
                to.add(new Piece(text, marked));
            }
        }
    }
}
