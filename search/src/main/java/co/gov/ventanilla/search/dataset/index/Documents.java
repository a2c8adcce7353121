package co.gov.ventanilla.search.dataset.index;

import co.gov.ventanilla.search.dataset.DatasetDocument;
import co.gov.ventanilla.search.dataset.DatasetField;
import co.gov.ventanilla.search.dataset.DatasetKey;
import co.gov.ventanilla.search.text.Folding;
import co.gov.ventanilla.search.text.SpanishAnalyzer;
import co.gov.ventanilla.search.words.WordFields;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Turns a {@link DatasetDocument} into what Lucene indexes. Nothing is stored; the key comes back from doc values. */
public final class Documents {

    /** Words of the tags. */
    public static final String TAG_WORDS = "_tags";
    /** Words of the groups. */
    public static final String GROUP_WORDS = "_groups";
    /** The words of the whole title, joined by a space. */
    public static final String WHOLE_TITLE = "_title";

    /** A number made from the id, to sort by where all else is equal. */
    static final String TIE = "_tie";

    static final String KEY = "_key";
    /** Words of name and title as they are written, see {@link co.gov.ventanilla.search.text.PlainAnalyzer}. */
    public static final String TYPED = "_typed";

    static final String TITLE_START = "_title_start";

    /** Where words of datasets are, weighed as CKAN does. */
    public static final WordFields WORDS = new WordFields(
            Map.of(DatasetField.TITLE.name(), 4f, TAG_WORDS, 2f, GROUP_WORDS, 2f, DatasetField.TEXT.name(), 1f),
            DatasetField.TITLE.name(),
            DatasetField.TEXT.name(),
            WHOLE_TITLE,
            TYPED,
            List.of(DatasetField.NAME.name(), DatasetField.ID.name()));

    /** Longer values are found by their words only. */
    private static final int LONGEST_KEYWORD = 2_000;

    private static final Map<DatasetField, List<String>> WORDS_OF =
            Map.of(DatasetField.TAGS, List.of(TAG_WORDS), DatasetField.GROUPS, List.of(GROUP_WORDS));

    private static final int MOST_EXTRAS = 100;
    private static final int LONGEST_ORDER = 200;

    private final SpanishAnalyzer analyzer;
    private final SpanishAnalyzer words;

    /** With the chains for documents and for queries. */
    Documents(SpanishAnalyzer analyzer, SpanishAnalyzer words) {
        this.analyzer = analyzer;
        this.words = words;
    }

    /** Microseconds since 1970, as dates are indexed. */
    public static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    Document document(DatasetDocument dataset) {
        Document to = new Document();
        String title = dataset.first(DatasetField.TITLE);
        key(to, dataset, title);
        title(to, title);
        to.add(new StringField(DatasetField.ID.name(), dataset.id(), Store.NO));
        to.add(new StringField(DatasetField.NAME.name(), dataset.name(), Store.NO));
        to.add(new NumericDocValuesField(TIE, tie(dataset.id())));
        words(to, dataset.name(), List.of());
        dataset.values().forEach((field, values) -> values.forEach(value -> value(to, field, value)));
        dataset.dates().forEach((field, date) -> date(to, field, micros(date)));
        dataset.extras().entrySet().stream().limit(MOST_EXTRAS).forEach(extra -> extra(to, extra));
        dataset.words().forEach(value -> words(to, value, List.of()));
        return to;
    }

    private static void key(Document to, DatasetDocument dataset, String title) {
        String joined = String.join("\0", dataset.id(), dataset.name(), title.replace('\0', ' '));
        to.add(new BinaryDocValuesField(KEY, new BytesRef(joined.getBytes(StandardCharsets.UTF_8))));
        to.add(new TextField(TYPED, dataset.name(), Store.NO));
        to.add(new TextField(TYPED, title, Store.NO));
        to.add(new StringField(TITLE_START, cut(Folding.fold(title)), Store.NO));
    }

    private static long tie(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        int half = StringHelper.murmurhash3_x86_32(bytes, 0, bytes.length, 1);
        return (long) half << Integer.SIZE
                | Integer.toUnsignedLong(StringHelper.murmurhash3_x86_32(bytes, 0, bytes.length, 2));
    }

    private void title(Document to, String title) {
        if (!title.isEmpty()) {
            keyword(to, DatasetField.TITLE_STRING, title);
            to.add(new StringField(WHOLE_TITLE, cut(String.join(" ", words.words(title))), Store.NO));
        }
    }

    private void value(Document to, DatasetField field, String value) {
        if (field.kind() == DatasetField.Kind.KEYWORD) {
            keyword(to, field, value);
        }
        if (!field.equals(DatasetField.RES_URL)) {
            words(
                    to,
                    value,
                    WORDS_OF.getOrDefault(
                            field, field.kind() == DatasetField.Kind.TEXT ? List.of(field.name()) : List.of()));
        }
    }

    /** Words for the field of all words and for others. */
    private void words(Document to, String value, List<String> others) {
        Analyzed analyzed = new Analyzed(analyzer, value);
        to.add(new TextField(DatasetField.TEXT.name(), analyzed.replay()));
        others.forEach(field -> to.add(new TextField(field, analyzed.replay())));
    }

    private static void keyword(Document to, DatasetField field, String value) {
        if (value.length() > LONGEST_KEYWORD) {
            return;
        }
        to.add(new StringField(field.name(), value, Store.NO));
        if (field.counted()) {
            to.add(new SortedSetDocValuesField(field.name(), new BytesRef(value)));
        }
    }

    private static void date(Document to, DatasetField field, long micros) {
        to.add(new LongPoint(field.name(), micros));
        to.add(new NumericDocValuesField(field.name(), micros));
    }

    private void extra(Document to, Map.Entry<String, String> extra) {
        Optional<DatasetField> field = DatasetField.extra(extra.getKey());
        String value = extra.getValue();
        words(to, value, field.map(known -> List.of(known.name())).orElse(List.of()));
        if (field.isPresent() && value.length() <= LONGEST_KEYWORD) {
            to.add(new SortedSetDocValuesField(field.get().name(), new BytesRef(value)));
        }
    }

    private static String cut(String value) {
        return value.length() <= LONGEST_ORDER ? value : value.substring(0, LONGEST_ORDER);
    }

    /** The three parts of a {@link DatasetKey} as they were joined. */
    static DatasetKey key(BytesRef joined) {
        List<String> parts = List.of(joined.utf8ToString().split("\0", 3));
        return new DatasetKey(parts.get(0), parts.get(1), parts.get(2));
    }
}
