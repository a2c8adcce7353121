package co.gov.ventanilla.search.ckan;

import co.gov.ventanilla.search.dataset.DatasetField;
import co.gov.ventanilla.search.text.Folding;
import co.gov.ventanilla.search.text.SpanishAnalyzer;
import co.gov.ventanilla.search.text.Synonyms;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** The query for one value of one field, by the kind of the field. Null where a text has no word to look for. */
final class FieldQueries {

    static final int FUZZY_TERMS = 20;
    private static final int MOST_WORDS = 100;
    private static final int LONGEST_PATTERN = 100;

    private final SpanishAnalyzer analyzer;
    private final QueryBuilder phrases;

    FieldQueries(Synonyms synonyms) {
        this.analyzer = SpanishAnalyzer.forQuery(synonyms);
        this.phrases = new QueryBuilder(analyzer);
    }

    @Nullable
    Query term(DatasetField field, String value) {
        return switch (field.kind()) {
            case TEXT -> words(field, value);
            case KEYWORD -> new TermQuery(new Term(field.name(), value));
            case DATE -> LongPoint.newExactQuery(field.name(), Dates.micros(value));
            case CONSTANT -> constant(field.constant().equals(value));
            case EMPTY -> constant(false);
        };
    }

    @Nullable
    Query phrase(DatasetField field, String value, int slop) {
        if (field.kind() != DatasetField.Kind.TEXT) {
            return term(field, value);
        }
        limitWords(analyzer.words(value).size());
        return phrases.createPhraseQuery(field.name(), value, slop);
    }

    Query prefix(DatasetField field, String start) {
        limitPattern(start);
        return switch (field.kind()) {
            case TEXT -> textPrefix(field, start);
            case KEYWORD -> new PrefixQuery(new Term(field.name(), start));
            case DATE -> throw BadQuery.syntax("Invalid Date String: '" + Quote.of(start) + "*'");
            case CONSTANT -> constant(field.constant().startsWith(start));
            case EMPTY -> constant(false);
        };
    }

    /** Words are indexed without their plural, so {@code zonas*} also asks for {@code zona}. */
    private Query textPrefix(DatasetField field, String start) {
        Query prefix = new PrefixQuery(new Term(field.name(), Folding.fold(start)));
        Query word = words(field, start);
        return word == null
                ? prefix
                : new BooleanQuery.Builder()
                        .add(prefix, Occur.SHOULD)
                        .add(word, Occur.SHOULD)
                        .build();
    }

    /** One letter missing, wrong, too many or swapped, but for the first one: two would cost six times as much. */
    @Nullable
    Query fuzzy(DatasetField field, String value) {
        limitPattern(value);
        if (field.kind() == DatasetField.Kind.KEYWORD) {
            return new FuzzyQuery(new Term(field.name(), value), 1, 1, FUZZY_TERMS, true);
        }
        if (field.kind() != DatasetField.Kind.TEXT) {
            return term(field, value);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<String> words = analyzer.words(value);
        words.forEach(
                word -> all.add(new FuzzyQuery(new Term(field.name(), word), 1, 1, FUZZY_TERMS, true), Occur.MUST));
        return words.isEmpty() ? null : all.build();
    }

    Query exists(DatasetField field) {
        return switch (field.kind()) {
            case CONSTANT -> constant(true);
            case EMPTY -> constant(false);
            default -> hasValue(field);
        };
    }

    /** Every dataset has an id and a name; the whole title is there when the title is. */
    private static Query hasValue(DatasetField field) {
        if (field.equals(DatasetField.ID) || field.equals(DatasetField.NAME)) {
            return new MatchAllDocsQuery();
        }
        boolean title = field.equals(DatasetField.TITLE_STRING);
        return new FieldExistsQuery(title ? DatasetField.TITLE.name() : field.name());
    }

    Query range(DatasetField field, Range range) {
        return switch (field.kind()) {
            case DATE -> LongPoint.newRangeQuery(field.name(), range.lowest(), range.highest());
            case CONSTANT -> constant(range.holds(field.constant()));
            case EMPTY -> constant(false);
            case KEYWORD, TEXT ->
                TermRangeQuery.newStringRange(
                        field.name(),
                        folded(field, range.from()),
                        folded(field, range.to()),
                        range.fromIn(),
                        range.toIn());
        };
    }

    private static @Nullable String folded(DatasetField field, @Nullable String bound) {
        return bound == null || field.kind() != DatasetField.Kind.TEXT ? bound : Folding.fold(bound);
    }

    private @Nullable Query words(DatasetField field, String value) {
        List<String> words = analyzer.words(value);
        limitWords(words.size());
        if (words.size() == 1) {
            return new TermQuery(new Term(field.name(), words.get(0)));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(new TermQuery(new Term(field.name(), word)), Occur.MUST));
        return words.isEmpty() ? null : all.build();
    }

    private static Query constant(boolean all) {
        return all ? new MatchAllDocsQuery() : new MatchNoDocsQuery();
    }

    private static void limitWords(int words) {
        if (words > MOST_WORDS) {
            throw BadQuery.syntax("Too many words in one value");
        }
    }

    private static void limitPattern(String pattern) {
        if (pattern.length() > LONGEST_PATTERN) {
            throw BadQuery.syntax("Too long for a pattern: '" + Quote.of(pattern) + "'");
        }
    }
}
