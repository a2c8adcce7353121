package co.gov.ventanilla.search.query;

import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.text.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads questions. Every text can be read; what is too long is cut. */
public final class QueryReader {

    /** Characters that are read; what comes behind is passed over. */
    public static final int LONGEST = 300;

    private static final int MOST_WORDS = 40;

    private final Vocabulary vocabulary;
    private final Markers markers;

    /** With the words of a city. */
    public QueryReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.markers = new Markers(vocabulary);
    }

    /** Understands a question. */
    public Understood read(String question, Landmarks landmarks) {
        return read(question, landmarks, EnumSet.noneOf(Part.What.class));
    }

    /**
     * Understands a question but for some parts.
     *
     * @param not what is not to be understood: the words stay words
     */
    public Understood read(String question, Landmarks landmarks, Set<Part.What> not) {
        String text = cut(question);
        List<Word> words = vocabulary.read(text);
        Reading reading = new Reading(text, words.subList(0, Math.min(MOST_WORDS, words.size())));
        if (!not.contains(Part.What.KIND)) {
            kind(reading);
        }
        if (!not.contains(Part.What.COMUNA)) {
            markers.comuna(reading);
        }
        if (!not.contains(Part.What.OPEN)) {
            markers.open(reading);
        }
        if (!not.contains(Part.What.NEAR)) {
            new NearReader(markers, landmarks, reading).read();
        }
        fillers(reading);
        return reading.understood(vocabulary.danger().in(words, Boolean::booleanValue));
    }

    /** Without half a character at the end, and without what is none. */
    private static String cut(String question) {
        StringBuilder text = new StringBuilder();
        question.codePoints()
                .limit(LONGEST)
                .map(c -> Character.getType(c) == Character.SURROGATE || Character.isISOControl(c) ? ' ' : c)
                .forEach(text::appendCodePoint);
        return text.toString().strip();
    }

    /** A word for what stands nowhere outweighs one for a place: "datos de las zonas wifi" are data. */
    private void kind(Reading reading) {
        List<Reading.Span<Kind>> found = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            Optional<Phrases.Match<Kind>> match = vocabulary.kinds().at(reading.words(), i);
            if (match.isPresent()) {
                found.add(new Reading.Span<>(
                        match.get().value(), i, i + match.get().words()));
                i += match.get().words() - 1;
            }
        }
        Optional<Reading.Span<Kind>> other =
                found.stream().filter(span -> !span.value().isPlace()).findFirst();
        if (other.isPresent()) {
            reading.kind(other.get().value(), List.of(other.get()));
        } else if (vocabulary.explanations().in(reading.words())) {
            reading.kind(Kind.AYUDA, List.of());
        } else if (!found.isEmpty()) {
            Kind kind = found.get(0).value();
            reading.kind(
                    kind, found.stream().filter(span -> span.value() == kind).toList());
        }
    }

    private void fillers(Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            Optional<Phrases.Match<Boolean>> match = vocabulary.fillers().at(reading.words(), i);
            if (match.isPresent()) {
                reading.drop(i, i + match.get().words());
                i += match.get().words() - 1;
            }
        }
    }
}
