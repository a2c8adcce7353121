package co.gov.ventanilla.search.citizen;

import co.gov.ventanilla.search.document.Entry;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.index.Beginnings;
import co.gov.ventanilla.search.index.Snapshot;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Completes what is being typed, from titles of what is indexed and from nothing that others typed. */
public final class Completion {

    private static final List<Kind> ORDER = List.of(
            Kind.TRAMITE, Kind.ZONA_WIFI, Kind.PUNTO_VIVE_DIGITAL, Kind.BUS_TIC, Kind.PAGINA, Kind.AYUDA, Kind.DATASET);

    private static final ScoreDoc[] NONE = {};

    private Completion() {}

    /** Titles that begin so come before those with words that do. */
    public static List<Suggestion> complete(Snapshot snapshot, String typed, int most) throws IOException {
        Set<Suggestion> found = new LinkedHashSet<>();
        for (Query query : Beginnings.queries(typed)) {
            Weight weight = snapshot.weight(new ConstantScoreQuery(query), ScoreMode.TOP_SCORES);
            for (Kind kind : ORDER) {
                for (ScoreDoc doc : found.size() < most ? snapshot.first(weight, kind, most) : NONE) {
                    if (found.size() < most) {
                        Entry entry = snapshot.entry(doc.doc);
                        found.add(new Suggestion(entry.title(), kind, entry.url()));
                    }
                }
            }
        }
        return List.copyOf(found);
    }
}
