package co.gov.ventanilla.search.citizen;

import co.gov.ventanilla.search.index.Schema;
import co.gov.ventanilla.search.index.Snapshot;
import co.gov.ventanilla.search.query.QueryReader;
import co.gov.ventanilla.search.query.Vocabulary;
import co.gov.ventanilla.search.text.Folding;
import co.gov.ventanilla.search.text.Sound;
import co.gov.ventanilla.search.text.Word;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Replaces words that stand nowhere by one that differs in one letter, the first letter being right: one that sounds the same before one of the same length before
 * any other, and of those the most frequent.
 */
public final class Spelling {

    private static final int SHORTEST = 4;
    private static final String VOWELS = "aeiou";
    private static final int LONGEST = 30;
    private static final int MOST_WORDS = 12;
    private static final long SAME_LENGTH = 1L << 32;
    private static final long SOUNDS_ALIKE = 1L << 33;

    private final Vocabulary vocabulary;

    /** With the words that need not stand in the index. */
    public Spelling(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The question with its typos mended; empty when there are none, or none that can be. */
    public Optional<String> mend(Snapshot snapshot, String question) throws IOException {
        String text = question.length() > QueryReader.LONGEST ? question.substring(0, QueryReader.LONGEST) : question;
        StringBuilder mended = new StringBuilder();
        int last = 0;
        int tried = 0;
        for (Word word : vocabulary.read(text)) {
            boolean unknown = word.start() >= last && !word.stop() && !vocabulary.knows(word.term());
            if (unknown && tried < MOST_WORDS && isNowhere(snapshot, word.term())) {
                tried++;
                Optional<String> right = nearest(snapshot, Folding.fold(text.substring(word.start(), word.end())));
                if (right.isPresent()) {
                    mended.append(text, last, word.start()).append(right.get());
                    last = word.end();
                }
            }
        }
        mended.append(text.substring(last));
        boolean other = !Folding.fold(mended.toString()).equals(Folding.fold(text));
        return last > 0 && other ? Optional.of(mended.toString()) : Optional.empty();
    }

    private static boolean isNowhere(Snapshot snapshot, String term) throws IOException {
        return snapshot.getIndexReader().docFreq(new Term(Schema.TEXT, term)) == 0;
    }

    /** Written with k: "parke", "kalle"; two letters apart, so that no look-up by distance finds them. */
    private static Optional<String> withoutK(Snapshot snapshot, String word) throws IOException {
        for (String other : List.of(word.replace("k", "qu"), word.replace("k", "c"))) {
            if (word.indexOf('k') >= 0 && snapshot.getIndexReader().docFreq(new Term(Schema.TYPED, other)) > 0) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private Optional<String> nearest(Snapshot snapshot, String word) throws IOException {
        Optional<String> spoken = vocabulary.soundsLike(word);
        Optional<String> other = spoken.isPresent() ? spoken : withoutK(snapshot, word);
        if (other.isPresent()) {
            return other;
        }
        Terms written = MultiTerms.getTerms(snapshot.getIndexReader(), Schema.TYPED);
        boolean number = word.chars().anyMatch(Character::isDigit);
        if (written == null || number || word.length() < SHORTEST || word.length() > LONGEST) {
            return Optional.empty();
        }
        FuzzyTermsEnum near =
                new FuzzyTermsEnum(written, new Term(Schema.TYPED, word), 1, 1, FuzzyQuery.defaultTranspositions);
        String best = null;
        long most = 0;
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            String found = term.utf8ToString();
            long worth = worth(word, found) + near.docFreq();
            if (worth > most && isTypo(word, found)) {
                most = worth;
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private static long worth(String word, String found) {
        long sounds = Sound.of(word).equals(Sound.of(found)) ? SOUNDS_ALIKE : 0;
        return sounds + (word.length() == found.length() ? SAME_LENGTH : 0);
    }

    /** Another gender is no typo ("ciudadana"); short words are mended only when they sound the same. */
    private static boolean isTypo(String word, String found) {
        int last = word.length() - 1;
        boolean gender = word.length() == found.length()
                && word.regionMatches(0, found, 0, last)
                && VOWELS.indexOf(word.charAt(last)) >= 0
                && VOWELS.indexOf(found.charAt(last)) >= 0;
        return Sound.of(word).equals(Sound.of(found)) || !gender && word.length() > SHORTEST;
    }
}
