package co.gov.ventanilla.search.words;

import co.gov.ventanilla.search.text.PlainAnalyzer;
import co.gov.ventanilla.search.text.SpanishAnalyzer;
import co.gov.ventanilla.search.text.Synonyms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Queries for words as a person types them. */
public final class WordsQuery {

    /** Words behind these are passed over. */
    static final int MOST_WORDS = 48;

    private static final int MOST_PHRASES = 8;
    private static final int FUZZY_WORDS = 12;
    private static final int FUZZY_SHORTEST = 4;
    private static final int FUZZY_LONGEST = 40;
    private static final int FUZZY_TERMS = 20;
    private static final float TIE = 0.1f;
    private static final float EXACT = 16;

    private static final Pattern SIGNS = Pattern.compile("(^|\\s)[+\"-]\\S|^\\s*\\*\\s*$");
    private static final PlainAnalyzer WRITTEN = PlainAnalyzer.forQuery();

    private final WordFields fields;
    private final SpanishAnalyzer analyzer;
    private final QueryBuilder phrases;

    /** For an index with the same synonyms. */
    public WordsQuery(Synonyms synonyms, WordFields fields) {
        this.fields = fields;
        this.analyzer = SpanishAnalyzer.forQuery(synonyms);
        this.phrases = new QueryBuilder(analyzer);
    }

    /**
     * Documents that have most of the words; an empty text or {@code *} finds all, one without any word none. The whole title, the
     * names come first.
     */
    public Query of(String text) {
        String typed = text.strip();
        if (typed.isEmpty() || typed.equals("*")) {
            return new MatchAllDocsQuery();
        }
        Query body = body(Typed.of(typed));
        return typed.contains(" ") ? body : orNamed(typed, body);
    }

    /**
     * What {@link #of} finds for words alone, by one field and so in no more order than that gives: cheaper by far. A text with signs or
     * quotation marks is read as there.
     */
    public Query fitting(String text) {
        List<String> found = List.copyOf(new LinkedHashSet<>(words(text, MOST_WORDS)));
        if (found.isEmpty() || SIGNS.matcher(text).find()) {
            return of(text);
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        int least = Minimum.of(found.size());
        boolean all = least == found.size();
        Occur occur = all ? Occur.MUST : Occur.SHOULD;
        found.forEach(word -> query.add(new TermQuery(new Term(fields.text(), word)), occur));
        return query.setMinimumNumberShouldMatch(all ? 0 : least).build();
    }

    /** Whether {@link #fitting} reads the text as words. */
    public boolean areWords(String text) {
        return !SIGNS.matcher(text).find() && !words(text, 1).isEmpty();
    }

    /**
     * Documents that have most of the words with one letter missing, wrong, too many or swapped, but for the first one; as they are
     * written in titles, and without their plural anywhere.
     */
    public Query similar(String text) {
        List<String> words = words(text, FUZZY_WORDS);
        List<String> written = WRITTEN.words(text);
        boolean pairs = written.size() == words.size();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            Query inTitle = pairs ? fuzzy(fields.typed(), written.get(i)) : fuzzy(fields.title(), words.get(i));
            Query inText = fuzzy(fields.text(), words.get(i));
            query.add(alternatives(List.of(boost(inTitle, 2), inText)), Occur.SHOULD);
        }
        query.setMinimumNumberShouldMatch(Minimum.of(words.size()));
        return words.isEmpty() ? new MatchNoDocsQuery() : query.build();
    }

    /** One word or phrase in any field; null if nothing of it is a word. */
    public @Nullable Query any(String text) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<String> words = words(text, MOST_WORDS);
        words.forEach(word -> all.add(word(word), Occur.MUST));
        return words.isEmpty() ? null : words.size() == 1 ? word(words.get(0)) : all.build();
    }

    /** A phrase in the title or anywhere; null if nothing of it is a word. */
    public @Nullable Query phrase(String text, int slop) {
        String start = text.length() > 1000 ? text.substring(0, 1000) : text;
        Query inTitle = phrases.createPhraseQuery(fields.title(), start, slop);
        Query inText = phrases.createPhraseQuery(fields.text(), start, slop);
        return inTitle == null || inText == null ? null : alternatives(List.of(boost(inTitle, 4), inText));
    }

    private Query body(Typed typed) {
        BooleanQuery.Builder body = new BooleanQuery.Builder();
        List<Query> wanted = new ArrayList<>();
        List<String> words = words(typed.plain(), MOST_WORDS);
        words.forEach(word -> wanted.add(word(word)));
        addAll(wanted, typed.phrases(), true);
        wanted.forEach(query -> body.add(query, Occur.SHOULD));
        body.setMinimumNumberShouldMatch(Minimum.of(wanted.size()));
        List<Query> required = new ArrayList<>();
        addAll(required, typed.required(), false);
        required.forEach(query -> body.add(query, Occur.MUST));
        List<Query> excluded = new ArrayList<>();
        addAll(excluded, typed.excluded(), false);
        excluded.forEach(query -> body.add(query, Occur.MUST_NOT));
        if (wanted.isEmpty() && required.isEmpty()) {
            if (excluded.isEmpty()) {
                return new MatchNoDocsQuery("no words");
            }
            body.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return words.isEmpty() ? body.build() : better(body.build(), words, typed.plain());
    }

    /** Phrases and single words alike are looked for as phrases: {@code -wi-fi} excludes the one word. */
    private void addAll(List<Query> to, List<String> texts, boolean phrase) {
        for (String text : texts.subList(0, Math.min(MOST_PHRASES, texts.size()))) {
            Query query = phrase || text.contains(" ") ? phrase(text, 0) : any(text);
            if (query != null) {
                to.add(query);
            }
        }
    }

    /** The same hits; those whose title is or has the very words come first. */
    private Query better(Query body, List<String> words, String plain) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(body, Occur.MUST);
        Query title = new TermQuery(new Term(fields.wholeTitle(), String.join(" ", words)));
        query.add(boost(title, EXACT), Occur.SHOULD);
        Query together = words.size() < 2 ? null : phrases.createPhraseQuery(fields.title(), cut(plain), 2);
        if (together != null) {
            query.add(boost(together, 2), Occur.SHOULD);
        }
        return query.build();
    }

    private static String cut(String text) {
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    private Query orNamed(String typed, Query body) {
        List<Query> queries = new ArrayList<>(List.of(body));
        fields.names().forEach(field -> queries.add(boost(new TermQuery(new Term(field, typed)), EXACT)));
        return queries.size() == 1 ? body : new DisjunctionMaxQuery(queries, TIE);
    }

    private Query word(String word) {
        List<Query> queries = new ArrayList<>();
        fields.weights().forEach((field, boost) -> queries.add(boost(new TermQuery(new Term(field, word)), boost)));
        return alternatives(queries);
    }

    private static Query fuzzy(String field, String word) {
        Term term = new Term(field, word);
        if (word.length() < FUZZY_SHORTEST || word.length() > FUZZY_LONGEST) {
            return new TermQuery(term);
        }
        return new FuzzyQuery(
                term, 1, 1, FUZZY_TERMS, true, new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(FUZZY_TERMS));
    }

    private List<String> words(String text, int most) {
        List<String> words = analyzer.words(text);
        return words.subList(0, Math.min(most, words.size()));
    }

    private static Query alternatives(List<Query> queries) {
        return new DisjunctionMaxQuery(queries, TIE);
    }

    private static Query boost(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }
}
