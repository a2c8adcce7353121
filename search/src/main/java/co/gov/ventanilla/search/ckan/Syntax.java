package co.gov.ventanilla.search.ckan;

import co.gov.ventanilla.search.dataset.DatasetField;
import co.gov.ventanilla.search.words.WordsQuery;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Reads Lucene's query language, by descent: {@code query = any+}, {@code any = all (OR all)*}, {@code all = sign (AND sign)*},
 * {@code sign = [+ - ! NOT] clause}. Clauses side by side must all fit, and bind less than words: {@code a OR b c OR d} is
 * {@code (a OR b) AND (c OR d)}, which is what harvesters mean that join their filters with a space.
 */
final class Syntax {

    private static final int DEEPEST = 30;
    private static final int MOST_CLAUSES = 400;
    private static final int WIDEST_SLOP = 100;
    private static final float HIGHEST_BOOST = 1000;

    /** What a clause says, and whether it must not fit. A null query says nothing, like a stop word. */
    private record Clause(@Nullable Query query, boolean not) {}

    private final Scanner scanner;
    private final FieldQueries fields;
    private final WordsQuery words;
    private int clauses;
    private int depth;

    private Syntax(String text, FieldQueries fields, WordsQuery words) {
        this.scanner = new Scanner(text);
        this.fields = fields;
        this.words = words;
    }

    /** The query in that text; words without a field are looked for in {@code field}, or anywhere if it is null. */
    static Query read(String text, @Nullable DatasetField field, FieldQueries fields, WordsQuery words) {
        Syntax syntax = new Syntax(text, fields, words);
        Query query = syntax.sequence(field);
        if (!syntax.scanner.atEnd()) {
            throw BadQuery.syntax("Cannot parse at '" + syntax.scanner.rest() + "'");
        }
        return query == null ? new MatchNoDocsQuery("no words") : query;
    }

    private @Nullable Query sequence(@Nullable DatasetField field) {
        if (++depth > DEEPEST) {
            throw BadQuery.syntax("Too many parentheses");
        }
        List<Clause> all = new ArrayList<>();
        while (!scanner.atEnd() && scanner.peek() != ')') {
            all.add(anyOf(field));
        }
        depth--;
        if (all.isEmpty()) {
            throw BadQuery.syntax("Nothing between parentheses");
        }
        return all(all);
    }

    private Clause anyOf(@Nullable DatasetField field) {
        List<Clause> any = new ArrayList<>();
        do {
            any.add(allOf(field));
        } while (scanner.acceptWord("OR") || scanner.acceptWord("||"));
        return any.size() == 1 ? any.get(0) : new Clause(any(any), false);
    }

    private Clause allOf(@Nullable DatasetField field) {
        List<Clause> all = new ArrayList<>();
        do {
            all.add(signed(field));
        } while (scanner.acceptWord("AND") || scanner.acceptWord("&&"));
        return all.size() == 1 ? all.get(0) : new Clause(all(all), false);
    }

    private Clause signed(@Nullable DatasetField field) {
        boolean not = false;
        while (true) {
            boolean sign = "+-!".indexOf(scanner.peek()) >= 0 && scanner.peek() != '\0';
            if (sign && scanner.isAlone()) {
                scanner.accept(scanner.peek());
                if (scanner.atEnd() || scanner.peek() == ')') {
                    return new Clause(null, false);
                }
            } else if (scanner.accept('-') || scanner.accept('!') || scanner.acceptWord("NOT")) {
                not = !not;
            } else if (!scanner.accept('+')) {
                return new Clause(suffixed(field), not);
            }
        }
    }

    private @Nullable Query suffixed(@Nullable DatasetField field) {
        if (++clauses > MOST_CLAUSES) {
            throw BadQuery.syntax("Too many clauses");
        }
        for (String operator : List.of("AND", "OR", "&&", "||")) {
            if (scanner.startsWord(operator)) {
                throw BadQuery.syntax("Nothing before " + operator);
            }
        }
        return boosted(clause(field, false));
    }

    private @Nullable Query boosted(@Nullable Query query) {
        if (!scanner.acceptHere('^')) {
            return query;
        }
        float boost = number("boost");
        if (boost > HIGHEST_BOOST) {
            throw BadQuery.syntax("Boost too high");
        }
        return query == null ? null : new BoostQuery(query, boost);
    }

    /** A clause without signs and boost; {@code named} when the field stands right before it. */
    private @Nullable Query clause(@Nullable DatasetField field, boolean named) {
        if (scanner.accept('(')) {
            Query inner = sequence(field);
            if (!scanner.accept(')')) {
                throw BadQuery.syntax("A parenthesis is not closed");
            }
            return inner;
        }
        if (scanner.accept('"')) {
            return phrase(field, scanner.quoted());
        }
        if (scanner.peek() == '[' || scanner.peek() == '{') {
            return range(field);
        }
        Scanner.Word word = scanner.word(named);
        if (!named && scanner.acceptHere(':')) {
            return inField(word);
        }
        return word(field, word);
    }

    private @Nullable Query inField(Scanner.Word name) {
        if (name.prefix() && name.text().isEmpty()) {
            if (scanner.accept('*')) {
                return new MatchAllDocsQuery();
            }
            throw BadQuery.syntax("Only *:* is supported for all fields");
        }
        return clause(field(name.text()), true);
    }

    /** The field of that name, if it is one that may be asked for. */
    static DatasetField field(String name) {
        return DatasetField.named(name).orElseThrow(() -> BadQuery.syntax("undefined field " + Quote.of(name)));
    }

    private @Nullable Query phrase(@Nullable DatasetField field, String text) {
        int slop = 0;
        if (scanner.acceptHere('~')) {
            slop = (int) Math.min(WIDEST_SLOP, number("slop"));
        }
        return field == null ? words.phrase(text, slop) : fields.phrase(field, text, slop);
    }

    private Query range(@Nullable DatasetField field) {
        boolean fromIn = scanner.accept('[');
        boolean opened = fromIn || scanner.accept('{');
        String from = scanner.bound();
        boolean joined = scanner.acceptWord("TO");
        String to = scanner.bound();
        boolean toIn = scanner.accept(']');
        boolean closed = toIn || scanner.accept('}');
        if (!opened || !joined || !closed || from.isEmpty() || to.isEmpty()) {
            throw BadQuery.syntax("A range is written [a TO b]");
        }
        Range range = new Range(from.equals("*") ? null : from, to.equals("*") ? null : to, fromIn, toIn);
        DatasetField in = field == null ? DatasetField.TEXT : field;
        return range.isOpen() ? fields.exists(in) : fields.range(in, range);
    }

    private @Nullable Query word(@Nullable DatasetField field, Scanner.Word word) {
        boolean fuzzy = scanner.acceptHere('~');
        if (fuzzy) {
            scanner.number();
        }
        if (word.text().isEmpty() && !word.prefix()) {
            throw BadQuery.syntax("Cannot parse at '" + scanner.rest() + "'");
        }
        if (word.text().startsWith("/") && !word.escaped() && field == null) {
            throw BadQuery.syntax("Regular expressions are not supported");
        }
        if (word.prefix()) {
            return prefix(field, word.text());
        }
        if (fuzzy) {
            return fields.fuzzy(field == null ? DatasetField.TEXT : field, word.text());
        }
        return field == null ? words.any(word.text()) : fields.term(field, word.text());
    }

    private Query prefix(@Nullable DatasetField field, String start) {
        if (start.isEmpty()) {
            return field == null ? new MatchAllDocsQuery() : fields.exists(field);
        }
        return fields.prefix(field == null ? DatasetField.TEXT : field, start);
    }

    private float number(String what) {
        String digits = scanner.number();
        try {
            return Float.parseFloat(digits);
        } catch (NumberFormatException e) {
            BadQuery bad = BadQuery.syntax("No number for " + what);
            bad.addSuppressed(e);
            throw bad;
        }
    }

    private static @Nullable Query all(List<Clause> clauses) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean some = false;
        boolean fits = false;
        for (Clause clause : clauses) {
            if (clause.query() != null) {
                some = true;
                fits |= !clause.not();
                all.add(clause.query(), clause.not() ? Occur.MUST_NOT : Occur.MUST);
            }
        }
        if (!fits) {
            all.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return some ? all.build() : null;
    }

    private static @Nullable Query any(List<Clause> clauses) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        boolean some = false;
        for (Clause clause : clauses) {
            Query query = clause.not() ? all(List.of(clause)) : clause.query();
            if (query != null) {
                some = true;
                any.add(query, Occur.SHOULD);
            }
        }
        return some ? any.build() : null;
    }
}
