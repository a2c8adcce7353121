package co.gov.ventanilla.search.place;

import co.gov.ventanilla.search.document.Entry;
import co.gov.ventanilla.search.document.Hit;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.PlaceState;
import co.gov.ventanilla.search.document.Point;
import co.gov.ventanilla.search.index.Schema;
import co.gov.ventanilla.search.index.Snapshot;
import co.gov.ventanilla.search.words.WordsQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.sandbox.search.LatLonPointPrototypeQueries;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Searches places. */
public final class PlaceSearch {

    /** Metres around a point in which places with a condition are looked for, one after the other until enough are found. */
    private static final double[] RINGS = {1_000, 4_000, 16_000, 64_000};

    /** Degrees within which points are looked at one by one whether they are the same; the index rounds to a centimetre. */
    private static final double NEXT_TO = 1e-6;

    private static final int MOST_AT_ONE_POINT = 100;

    private final WordsQuery words;

    /** With the words of the index. */
    public PlaceSearch(WordsQuery words) {
        this.words = words;
    }

    /** The places that fit, the nearest first, or by name when there is no point to measure from. */
    public PlaceHits search(Snapshot snapshot, PlaceQuery query) throws IOException {
        Point near = query.near();
        if (near != null && query.plain()) {
            return nearest(snapshot, query, near);
        }
        return near == null
                ? byName(snapshot, query, filter(snapshot, query, true))
                : byDistance(snapshot, query, filter(snapshot, query, false), near);
    }

    /** The place of one of these kinds with that id. */
    public Optional<Entry> byId(Snapshot snapshot, List<Kind> kinds, String id) throws IOException {
        for (Kind kind : kinds) {
            ScoreDoc[] found = snapshot.top(
                            snapshot.weight(new TermQuery(new Term(Schema.ID, id)), ScoreMode.TOP_SCORES), kind, 1)
                    .scoreDocs;
            if (found.length > 0) {
                return Optional.of(snapshot.entry(found[0].doc));
            }
        }
        return Optional.empty();
    }

    /** Those that fit and whose position nobody knows, by name; what is asked of nearness does not count. */
    public PlaceHits unplaced(Snapshot snapshot, PlaceQuery query) throws IOException {
        Query filter = new BooleanQuery.Builder()
                .add(filter(snapshot, query, true), Occur.MUST)
                .add(new FieldExistsQuery(Schema.POINT), Occur.MUST_NOT)
                .build();
        return byName(snapshot, query, filter);
    }

    /** The places at exactly that position, of all kinds. */
    public List<Entry> at(Snapshot snapshot, Point point) throws IOException {
        Weight around = snapshot.weight(
                LatLonPoint.newBoxQuery(
                        Schema.POINT,
                        Math.max(-90, point.latitude() - NEXT_TO),
                        Math.min(90, point.latitude() + NEXT_TO),
                        Math.max(-180, point.longitude() - NEXT_TO),
                        Math.min(180, point.longitude() + NEXT_TO)),
                ScoreMode.TOP_SCORES);
        List<Entry> found = new ArrayList<>();
        for (Kind kind : Kind.PLACES) {
            for (ScoreDoc doc : snapshot.first(around, kind, MOST_AT_ONE_POINT)) {
                Entry entry = snapshot.entry(doc.doc);
                if (entry.place() != null && point.equals(entry.place().point())) {
                    found.add(entry);
                }
            }
        }
        return found;
    }

    /** By the tree of points, which goes from the point outwards and stops when it has enough; by one tree when it is of all places. */
    private PlaceHits nearest(Snapshot snapshot, PlaceQuery query, Point near) throws IOException {
        boolean all = query.kinds().containsAll(Kind.PLACES);
        List<Far> found = all ? nearest(snapshot, 0, query, near) : new ArrayList<>();
        int total = 0;
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Kind kind : query.kinds()) {
            IndexSearcher searcher = snapshot.alone(kind);
            int of = searcher.getIndexReader().numDocs();
            total += of;
            put(counts, kind, of);
            found.addAll(all ? List.of() : nearest(searcher, snapshot.base(kind), query, near));
        }
        List<Integer> docs = found.stream()
                .sorted(Comparator.comparingDouble(Far::metres))
                .map(Far::doc)
                .toList();
        return page(snapshot, docs, query, near, total, counts);
    }

    private static List<Far> nearest(IndexSearcher searcher, int base, PlaceQuery query, Point near)
            throws IOException {
        List<Far> found = new ArrayList<>();
        int most = query.from() + query.most();
        for (ScoreDoc doc : LatLonPointPrototypeQueries.nearest(
                        searcher, Schema.POINT, near.latitude(), near.longitude(), most)
                .scoreDocs) {
            found.add(new Far(base + doc.doc, (double) ((FieldDoc) doc).fields[0]));
        }
        return found;
    }

    private record Far(int doc, double metres) {}

    /** What has more hits than are counted is looked for in rings, so that no far ones are sorted. */
    private PlaceHits byDistance(Snapshot snapshot, PlaceQuery query, Query filter, Point near) throws IOException {
        int wanted = query.from() + query.most();
        Sort order = new Sort(LatLonDocValuesField.newDistanceSort(Schema.POINT, near.latitude(), near.longitude()));
        Map<Kind, Integer> counts = counts(snapshot, query, filter);
        int total =
                Math.min(counts.values().stream().mapToInt(Integer::intValue).sum(), Snapshot.MOST_COUNTED);
        if (total == Snapshot.MOST_COUNTED) {
            for (double ring : RINGS) {
                Query within = LatLonPoint.newDistanceQuery(Schema.POINT, near.latitude(), near.longitude(), ring);
                Sorted found = sorted(snapshot, query.kinds(), both(filter, within), order, wanted);
                if (found.total() >= wanted) {
                    return page(snapshot, found.numbers(), query, near, total, counts);
                }
            }
        }
        Query anywhere = both(filter, new FieldExistsQuery(Schema.POINT));
        Sorted found = sorted(snapshot, query.kinds(), anywhere, order, wanted);
        return page(snapshot, found.numbers(), query, near, found.total(), counts);
    }

    private static Query both(Query filter, Query where) {
        return new BooleanQuery.Builder()
                .add(filter, Occur.FILTER)
                .add(where, Occur.FILTER)
                .build();
    }

    private static Map<Kind, Integer> counts(Snapshot snapshot, PlaceQuery query, Query filter) throws IOException {
        Weight weight = snapshot.weight(filter, ScoreMode.COMPLETE_NO_SCORES);
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Kind kind : query.kinds()) {
            put(counts, kind, snapshot.count(weight, kind));
        }
        return counts;
    }

    private static void put(Map<Kind, Integer> counts, Kind kind, int count) {
        if (count > 0) {
            counts.put(kind, Math.min(count, Snapshot.MOST_COUNTED));
        }
    }

    private PlaceHits byName(Snapshot snapshot, PlaceQuery query, Query filter) throws IOException {
        SortField name = new SortField(Schema.ORDER, SortField.Type.STRING);
        Sort order = query.words().isEmpty() ? new Sort(name) : new Sort(SortField.FIELD_SCORE, name);
        Sorted found = sorted(snapshot, query.kinds(), filter, order, query.from() + query.most());
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc doc : found.docs()
                .subList(
                        Math.min(query.from(), found.docs().size()),
                        found.docs().size())) {
            hits.add(hit(snapshot.entry(doc.doc), Float.isNaN(doc.score) ? 0 : doc.score, null));
        }
        return new PlaceHits(hits, found.total(), counts(snapshot, query, filter));
    }

    private record Sorted(List<ScoreDoc> docs, int total) {
        List<Integer> numbers() {
            return docs.stream().map(found -> found.doc).toList();
        }
    }

    private static Sorted sorted(Snapshot snapshot, List<Kind> kinds, Query query, Sort order, int most)
            throws IOException {
        var collector =
                new TopFieldCollectorManager(order, Math.max(1, most), null, Snapshot.MOST_COUNTED).newCollector();
        ScoreMode mode = order.needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        snapshot.collect(snapshot.weight(query, mode), kinds, collector);
        var top = collector.topDocs();
        return new Sorted(List.of(top.scoreDocs), (int) Math.min(top.totalHits.value, Snapshot.MOST_COUNTED));
    }

    /** @param order whether it must put in order what it finds */
    private Query filter(Snapshot snapshot, PlaceQuery query, boolean order) throws IOException {
        BooleanQuery.Builder filter = new BooleanQuery.Builder();
        if (query.words().isEmpty()) {
            filter.add(new MatchAllDocsQuery(), Occur.MUST);
        } else {
            filter.add(order ? words.of(query.words()) : words.fitting(query.words()), Occur.MUST);
        }
        if (query.comuna() != null) {
            filter.add(IntPoint.newExactQuery(Schema.COMUNA, query.comuna()), Occur.FILTER);
        }
        if (query.open() != null) {
            filter.add(new TermInSetQuery(Schema.HOURS, hours(snapshot, query.open())), Occur.FILTER);
            String out = PlaceState.Service.FUERA_DE_SERVICIO.code();
            filter.add(new TermQuery(new Term(Schema.SERVICE, out)), Occur.MUST_NOT);
        }
        return filter.build();
    }

    /** The opening hours that fit, of those that occur; there are few, however many places there are. */
    private static List<BytesRef> hours(Snapshot snapshot, Predicate<String> open) throws IOException {
        List<BytesRef> fitting = new ArrayList<>();
        Terms all = MultiTerms.getTerms(snapshot.getIndexReader(), Schema.HOURS);
        if (all != null) {
            TermsEnum each = all.iterator();
            for (BytesRef hours = each.next(); hours != null; hours = each.next()) {
                if (open.test(hours.utf8ToString())) {
                    fitting.add(BytesRef.deepCopyOf(hours));
                }
            }
        }
        return fitting;
    }

    /** Reads the hits of a page and no others. */
    private static PlaceHits page(
            Snapshot snapshot,
            List<Integer> nearestFirst,
            PlaceQuery query,
            Point near,
            int total,
            Map<Kind, Integer> counts)
            throws IOException {
        List<Hit> page = new ArrayList<>();
        for (int i = query.from(); i < Math.min(query.from() + query.most(), nearestFirst.size()); i++) {
            page.add(hit(snapshot.entry(nearestFirst.get(i)), 0, near));
        }
        return new PlaceHits(page, Math.min(total, Snapshot.MOST_COUNTED), counts);
    }

    /** With its distance, if it has a position. */
    public static Hit hit(Entry entry, float score, @Nullable Point near) {
        Point point = entry.place() == null ? null : entry.place().point();
        return new Hit(entry, score, near == null || point == null ? null : near.metresTo(point));
    }
}
