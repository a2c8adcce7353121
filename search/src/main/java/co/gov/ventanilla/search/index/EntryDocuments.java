package co.gov.ventanilla.search.index;

import co.gov.ventanilla.search.document.Entry;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.Place;
import co.gov.ventanilla.search.document.PlaceState;
import co.gov.ventanilla.search.document.Point;
import co.gov.ventanilla.search.text.Folding;
import co.gov.ventanilla.search.text.PlainAnalyzer;
import co.gov.ventanilla.search.text.SpanishAnalyzer;
import co.gov.ventanilla.search.text.Synonyms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** An {@link Entry} as Lucene keeps it, and back. */
final class EntryDocuments {

    private static final String STORED = "_";
    private static final String FACT = "_fact";
    private static final int LONGEST_TERM = 200;

    private final SpanishAnalyzer words;
    private final Analyzer analyzer;

    EntryDocuments(Synonyms synonyms) {
        this.words = SpanishAnalyzer.forQuery(synonyms);
        this.analyzer = new PerFieldAnalyzerWrapper(
                SpanishAnalyzer.forIndex(synonyms),
                Map.of(Schema.TYPED, PlainAnalyzer.forIndex(), Schema.ACCENTED, PlainAnalyzer.accented()));
    }

    Analyzer analyzer() {
        return analyzer;
    }

    Document document(Entry entry) {
        Document to = new Document();
        to.add(new StringField(Schema.ID, entry.id(), Store.YES));
        to.add(new StringField(Schema.SOURCE, entry.source(), Store.YES));
        to.add(new SortedDocValuesField(Schema.KIND, new BytesRef(entry.kind().code())));
        store(to, "kind", entry.kind().code());
        store(to, "title", entry.title());
        store(to, "summary", entry.summary());
        store(to, "text", entry.text());
        store(to, "url", entry.url());
        to.add(new SortedDocValuesField(Schema.ORDER, new BytesRef(cut(Folding.sortKey(entry.title())))));
        words(to, entry);
        Beginnings.add(to, entry.title());
        if (entry.place() != null) {
            place(to, entry.place());
        }
        return to;
    }

    private void words(Document to, Entry entry) {
        to.add(new TextField(Schema.TITLE, entry.title(), Store.NO));
        to.add(new TextField(Schema.TYPED, entry.title(), Store.NO));
        to.add(new TextField(Schema.ACCENTED, entry.title(), Store.NO));
        whole(to, entry.title());
        for (String name : entry.otherNames()) {
            to.add(new TextField(Schema.NAMES, name, Store.NO));
            to.add(new TextField(Schema.TYPED, name, Store.NO));
            whole(to, name);
        }
        for (String text :
                List.of(entry.title(), String.join("\n", entry.otherNames()), entry.summary(), entry.text())) {
            to.add(new TextField(Schema.TEXT, text, Store.NO));
        }
    }

    private void whole(Document to, String title) {
        to.add(new StringField(Schema.WHOLE, cut(String.join(" ", words.words(title))), Store.NO));
    }

    private static void place(Document to, Place place) {
        Point point = place.point();
        if (point != null) {
            to.add(new LatLonPoint(Schema.POINT, point.latitude(), point.longitude()));
            to.add(new LatLonDocValuesField(Schema.POINT, point.latitude(), point.longitude()));
            to.add(new StoredField("_latitude", point.latitude()));
            to.add(new StoredField("_longitude", point.longitude()));
        }
        to.add(new TextField(Schema.ADDRESS, place.address(), Store.NO));
        to.add(new TextField(Schema.TYPED, place.address(), Store.NO));
        to.add(new TextField(Schema.TEXT, place.address(), Store.NO));
        store(to, "address", place.address());
        if (place.comuna() != null) {
            to.add(new IntPoint(Schema.COMUNA, place.comuna()));
            to.add(new StoredField("_comuna", place.comuna()));
            to.add(new SortedDocValuesField(Schema.COMUNA, new BytesRef(Integer.toString(place.comuna()))));
        }
        if (place.hours() != null) {
            to.add(new StringField(Schema.HOURS, place.hours(), Store.NO));
            store(to, "hours", place.hours());
        }
        to.add(new StringField(Schema.SERVICE, place.state().service().code(), Store.NO));
        store(to, "service", place.state().service().code());
        store(to, "since", place.state().since());
        store(to, "asOf", place.state().asOf());
        place.facts().forEach((name, value) -> to.add(new StoredField(FACT, name + "\0" + value)));
    }

    private static void store(Document to, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            to.add(new StoredField(STORED + name, value));
        }
    }

    private static String cut(String value) {
        return value.length() <= LONGEST_TERM ? value : value.substring(0, LONGEST_TERM);
    }

    /** What was stored. */
    static Entry entry(Document from) {
        Kind kind = Kind.of(text(from, "kind")).orElseThrow();
        return new Entry(
                kind,
                from.get(Schema.ID),
                from.get(Schema.SOURCE),
                text(from, "title"),
                List.of(),
                text(from, "summary"),
                text(from, "text"),
                text(from, "url"),
                kind.isPlace() ? place(from) : null);
    }

    private static Place place(Document from) {
        IndexableField latitude = from.getField("_latitude");
        IndexableField comuna = from.getField("_comuna");
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : from.getValues(FACT)) {
            int middle = fact.indexOf('\0');
            facts.put(fact.substring(0, middle), fact.substring(middle + 1));
        }
        return new Place(
                latitude == null ? null : point(latitude, from.getField("_longitude")),
                text(from, "address"),
                comuna == null ? null : comuna.numericValue().intValue(),
                from.get("_hours"),
                new PlaceState(PlaceState.Service.of(text(from, "service")), from.get("_since"), from.get("_asOf")),
                facts);
    }

    private static Point point(IndexableField latitude, IndexableField longitude) {
        return new Point(
                latitude.numericValue().doubleValue(), longitude.numericValue().doubleValue());
    }

    private static String text(Document from, String name) {
        String value = from.get(STORED + name);
        return value == null ? "" : value;
    }
}
