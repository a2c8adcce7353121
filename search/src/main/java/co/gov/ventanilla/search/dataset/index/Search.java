package co.gov.ventanilla.search.dataset.index;

import co.gov.ventanilla.search.dataset.DatasetField;
import co.gov.ventanilla.search.dataset.DatasetHits;
import co.gov.ventanilla.search.dataset.DatasetKey;
import co.gov.ventanilla.search.dataset.DatasetQuery;
import co.gov.ventanilla.search.dataset.FacetCount;
import co.gov.ventanilla.search.dataset.FacetRequest;
import co.gov.ventanilla.search.dataset.Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/** Answers one {@link DatasetQuery} over one {@link Snapshot}. */
final class Search {

    private final Snapshot snapshot;
    private final DatasetQuery asked;
    private final FacetValues values;

    Search(Snapshot snapshot, DatasetQuery asked) {
        this.snapshot = snapshot;
        this.asked = asked;
        this.values = new FacetValues(snapshot);
    }

    DatasetHits run() throws IOException {
        DatasetHits hits = run(asked.query(), false);
        boolean similar = hits.total() == 0 && !(asked.fallback() instanceof MatchNoDocsQuery);
        return similar ? run(asked.fallback(), true) : hits;
    }

    private DatasetHits run(Query text, boolean approximate) throws IOException {
        Query query = snapshot.rewrite(join(text));
        boolean everything = matchesAll(query) && asked.selections().isEmpty();
        TopFieldCollector best = best(!(text instanceof MatchAllDocsQuery), everything);
        if (everything) {
            return hits(snapshot.size(), page(query, best), approximate, Map.of());
        }
        Counting counting = new Counting(snapshot, asked.selections(), fields());
        HitCollector collector = new HitCollector(counting, best);
        snapshot.search(query, collector);
        return hits(
                collector.total(),
                best == null ? List.of() : keys(best),
                approximate && collector.total() > 0,
                counting.counts());
    }

    private static boolean matchesAll(Query query) {
        if (query instanceof BoostQuery boosted) {
            return matchesAll(boosted.getQuery());
        }
        return query instanceof MatchAllDocsQuery
                || query instanceof ConstantScoreQuery constant && matchesAll(constant.getQuery());
    }

    /** A page of everything. Harvesters turn all pages, so an order that was asked for before is kept whole. */
    private List<DatasetKey> page(Query query, @Nullable TopFieldCollector best) throws IOException {
        if (best == null) {
            return List.of();
        }
        List<DatasetKey> whole = snapshot.ordered(asked.order(), () -> order(false));
        if (whole != null) {
            int end = (int) Math.min(
                    whole.size(), (long) asked.page().start() + asked.page().rows());
            return whole.subList(asked.page().start(), end);
        }
        snapshot.search(query, best);
        return keys(best);
    }

    private Query join(Query text) {
        if (asked.filters().isEmpty()) {
            return text;
        }
        BooleanQuery.Builder join = new BooleanQuery.Builder();
        if (!(text instanceof MatchAllDocsQuery)) {
            join.add(text, Occur.MUST);
        }
        asked.filters().forEach(filter -> join.add(filter, Occur.FILTER));
        return join.build();
    }

    private Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>();
        for (FacetRequest facet : asked.facets()) {
            if (unpacked(facet.field())) {
                fields.add(facet.field().name());
            }
        }
        return fields;
    }

    private static boolean unpacked(DatasetField field) {
        return field.kind() == DatasetField.Kind.KEYWORD || field.kind() == DatasetField.Kind.TEXT;
    }

    /** None when no hits are wanted, or none can be there. */
    private @Nullable TopFieldCollector best(boolean scored, boolean everything) {
        long last = (long) asked.page().start() + asked.page().rows();
        int most = (int) Math.min(last, snapshot.size());
        if (asked.page().rows() == 0 || asked.page().start() >= snapshot.size()) {
            return null;
        }
        int threshold = everything ? most : Integer.MAX_VALUE;
        return new TopFieldCollectorManager(order(scored), most, null, threshold, false).newCollector();
    }

    private Sort order(boolean scored) {
        List<SortField> order = new ArrayList<>();
        for (Order by : asked.order()) {
            if (by.field() != null) {
                order.add(sort(by.field(), by.descending()));
            } else if (scored) {
                order.add(by.descending() ? SortField.FIELD_SCORE : new SortField(null, SortField.Type.SCORE, true));
            }
        }
        order.add(new SortField(Documents.TIE, SortField.Type.LONG));
        return new Sort(order.toArray(new SortField[0]));
    }

    private SortField sort(DatasetField field, boolean descending) {
        if (field.kind() != DatasetField.Kind.DATE) {
            return snapshot.ranks(field).sort(field.name(), descending);
        }
        SortField date = new SortField(field.name(), SortField.Type.LONG, descending);
        date.setMissingValue(descending ? Long.MIN_VALUE : Long.MAX_VALUE);
        return date;
    }

    private DatasetHits hits(int total, List<DatasetKey> keys, boolean approximate, Map<String, int[]> counts) {
        Map<DatasetField, List<FacetCount>> facets = new LinkedHashMap<>();
        for (FacetRequest facet : asked.facets()) {
            facets.put(facet.field(), facet(facet, total, counts));
        }
        return new DatasetHits(total, keys, facets, approximate);
    }

    private List<FacetCount> facet(FacetRequest facet, int total, Map<String, int[]> counts) {
        DatasetField field = facet.field();
        if (field.kind() == DatasetField.Kind.CONSTANT) {
            return total >= facet.minimum() ? List.of(new FacetCount(field.constant(), total)) : List.of();
        }
        if (!unpacked(field)) {
            return List.of();
        }
        int[] counted = counts.get(field.name());
        return values.pick(facet, counted == null ? snapshot.everything(field.name()) : counted);
    }

    private List<DatasetKey> keys(TopFieldCollector best) {
        return snapshot.keys(best.topDocs(asked.page().start()).scoreDocs);
    }
}
