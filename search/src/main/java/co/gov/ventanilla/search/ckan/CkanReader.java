package co.gov.ventanilla.search.ckan;

import co.gov.ventanilla.search.dataset.DatasetField;
import co.gov.ventanilla.search.dataset.DatasetQuery;
import co.gov.ventanilla.search.dataset.FacetRequest;
import co.gov.ventanilla.search.dataset.Order;
import co.gov.ventanilla.search.dataset.Page;
import co.gov.ventanilla.search.dataset.index.Documents;
import co.gov.ventanilla.search.text.Synonyms;
import co.gov.ventanilla.search.words.WordsQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Reads the parameters of {@code package_search}. {@code qf}, {@code bf}, {@code boost}, {@code tie}, {@code mm} and {@code wt} are allowed and have no
 * effect: they are about Solr's ranking.
 */
public final class CkanReader {

    /** What CKAN sorts by when nothing is said. */
    public static final String DEFAULT_SORT = "score desc, metadata_modified desc";

    private static final int ROWS = 10;
    private static final int FACET_VALUES = 50;
    private static final int MOST_SORTS = 10;
    private static final int MOST_FACETS = 20;
    private static final Pattern OPERATORS = Pattern.compile("(^|\\s)(AND|OR|NOT|&&|\\|\\|)(\\s|$)|[()*~^]");

    private final FieldQueries fields;
    private final WordsQuery words;

    /** For an index with the same synonyms. */
    public CkanReader(Synonyms synonyms) {
        this.fields = new FieldQueries(synonyms);
        this.words = new WordsQuery(synonyms, Documents.WORDS);
    }

    /**
     * The call with these parameters, each with all its values as text.
     *
     * @throws BadQuery if CKAN would not answer it either, or it asks for too much
     */
    public CkanSearch read(Map<String, ? extends List<String>> given) {
        Parameters parameters = new Parameters(given);
        Query query = query(parameters);
        List<Query> filters = filters(parameters);
        List<Query> all = new ArrayList<>(filters);
        all.add(query);
        Leaves.limit(all);
        String sort = parameters.first("sort");
        String sorted = sort.isEmpty() || sort.equals("rank") || sort.equals("None") ? DEFAULT_SORT : sort;
        Page page = new Page(
                parameters.natural("start", 0, Integer.MAX_VALUE), parameters.natural("rows", ROWS, Page.MOST));
        DatasetQuery asked = new DatasetQuery(
                query, new MatchNoDocsQuery(), filters, Map.of(), order(sorted), page, facets(parameters));
        return new CkanSearch(asked, sorted, names(parameters.all("fl")));
    }

    private Query query(Parameters parameters) {
        String q = parameters.first("q");
        if (Set.of("", "\"\"", "''", "*:*", "*").contains(q)) {
            return new MatchAllDocsQuery();
        }
        boolean dismax = parameters.first("defType").endsWith("dismax");
        if (q.contains(":") && !dismax) {
            String field = parameters.first("df");
            DatasetField searched = field.isEmpty() ? DatasetField.TEXT : Syntax.field(field);
            return Syntax.read(q, searched, fields, words);
        }
        return OPERATORS.matcher(q).find() ? operators(q) : words.of(q);
    }

    /** Words with operators between them, if they make sense; else words. */
    private Query operators(String q) {
        try {
            Query query = Syntax.read(q, null, fields, words);
            Leaves.limit(List.of(query));
            return query;
        } catch (BadQuery e) {
            return words.of(q);
        }
    }

    private List<Query> filters(Parameters parameters) {
        List<String> texts = new ArrayList<>(parameters.all("fq"));
        texts.addAll(Texts.of("fq_list", parameters.all("fq_list")));
        List<Query> filters = new ArrayList<>();
        for (String text : texts) {
            if (!text.isBlank()) {
                filters.add(Syntax.read(text, DatasetField.TEXT, fields, words));
            }
        }
        return filters;
    }

    private static List<Order> order(String sort) {
        List<Order> order = new ArrayList<>();
        for (String item : sort.split(",", MOST_SORTS + 1)) {
            String[] parts = item.strip().split("\\s+", 3);
            if (parts.length != 2 || !Set.of("asc", "desc").contains(parts[1].toLowerCase(java.util.Locale.ROOT))) {
                throw BadQuery.parameter("Invalid \"sort\" parameter");
            }
            boolean descending = parts[1].equalsIgnoreCase("desc");
            if (parts[0].equals("score")) {
                order.add(new Order(null, descending));
            } else {
                order.addAll(by(parts[0], descending));
            }
        }
        return order;
    }

    private static List<Order> by(String name, boolean descending) {
        DatasetField field = Syntax.field(name);
        if (!field.sortable()) {
            throw BadQuery.syntax("can not sort on a field of words: " + Quote.of(name));
        }
        boolean same = field.kind() == DatasetField.Kind.CONSTANT || field.kind() == DatasetField.Kind.EMPTY;
        return same ? List.of() : List.of(Order.by(field, descending));
    }

    private static List<FacetRequest> facets(Parameters parameters) {
        int limit = parameters.integer("facet.limit", FACET_VALUES);
        int minimum = parameters.natural("facet.mincount", 1, Integer.MAX_VALUE);
        Set<String> names = new LinkedHashSet<>(Texts.of("facet.field", parameters.all("facet.field")));
        if (parameters.isFalse("facet")) {
            return List.of();
        }
        if (names.size() > MOST_FACETS) {
            throw BadQuery.syntax("Too many facets");
        }
        List<FacetRequest> facets = new ArrayList<>();
        for (String name : names) {
            DatasetField field = Syntax.field(name);
            if (!field.counted()) {
                throw BadQuery.syntax("can not count the values of " + Quote.of(name));
            }
            facets.add(new FacetRequest(field, limit, minimum));
        }
        return facets;
    }

    private static List<String> names(List<String> values) {
        return Texts.of("fl", values).stream()
                .flatMap(value -> Arrays.stream(value.split("[,\\s]+")))
                .filter(name -> !name.isEmpty() && !name.equals("*"))
                .toList();
    }
}
