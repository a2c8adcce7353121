package co.gov.ventanilla.search.citizen;

import co.gov.ventanilla.search.citizen.CitizenHits.How;
import co.gov.ventanilla.search.document.Entry;
import co.gov.ventanilla.search.document.Hit;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.index.Schema;
import co.gov.ventanilla.search.index.Snapshot;
import co.gov.ventanilla.search.place.PlaceHits;
import co.gov.ventanilla.search.place.PlaceQuery;
import co.gov.ventanilla.search.place.PlaceSearch;
import co.gov.ventanilla.search.query.Landmarks;
import co.gov.ventanilla.search.query.Part;
import co.gov.ventanilla.search.query.QueryReader;
import co.gov.ventanilla.search.query.Understood;
import co.gov.ventanilla.search.query.Vocabulary;
import co.gov.ventanilla.search.words.WordsQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** Answers questions over all kinds. */
public final class CitizenSearch {

    /** What a hit of a kind is worth beside others with the same words: what one can do before what one can read. */
    private static final Map<Kind, Float> WORTH = Map.of(
            Kind.PUNTO_VIVE_DIGITAL, 1f,
            Kind.ZONA_WIFI, 1f,
            Kind.BUS_TIC, 1f,
            Kind.TRAMITE, 1.2f,
            Kind.DATASET, 0.6f,
            Kind.PAGINA, 1.1f,
            Kind.AYUDA, 1f);

    /** With fewer hits the list is filled with what fits in part. */
    private static final int FEW = 5;

    /** A place of the kind that was asked for, whatever its words. */
    private static final float THERE = 1.5f;

    /** The kind that was asked for. */
    private static final float ASKED = 3;

    /** So many hits are weighed by all fields, whatever page is asked for, so that the order is the same on all of them. */
    private static final int WEIGHED = 40;

    private final WordsQuery words;
    private final PlaceSearch places;
    private final Ladder ladder;

    /** For an index that was made with the same words. */
    public CitizenSearch(Vocabulary vocabulary) {
        this.words = new WordsQuery(vocabulary.synonyms(), Schema.WORDS);
        this.places = new PlaceSearch(words);
        this.ladder = new Ladder(words, vocabulary.synonyms());
    }

    /** The search over places alone. */
    public PlaceSearch places() {
        return places;
    }

    /** What to mark in hits: the words that are left when the kind and the place are understood. */
    public Query marking(Understood understood) {
        return ladder.any(understood.rest());
    }

    /** Answers. */
    public CitizenHits search(Snapshot snapshot, CitizenQuery query) throws IOException {
        Understood asked = query.understood();
        boolean placeOnly = query.only() == null
                ? asked.kind() != null && asked.kind().isPlace()
                : query.only().isPlace();
        boolean near = query.position() != null && (placeOnly || asked.text().isEmpty());
        return (asked.asksWhere() || near)
                        && (query.only() == null || query.only().isPlace())
                ? where(snapshot, query)
                : what(snapshot, query);
    }

    /**
     * Understands a question. A place that is named beside something that is no place is left to the words: "hueco en la calle frente a mi casa".
     *
     * @param not what is not to be understood
     */
    public Understood understand(
            Snapshot snapshot, QueryReader reader, String question, Landmarks landmarks, Set<Part.What> not)
            throws IOException {
        Understood asked = reader.read(question, landmarks, not);
        if (!placeIsBeside(snapshot, asked)) {
            return asked;
        }
        Set<Part.What> norPlace = EnumSet.of(Part.What.NEAR);
        norPlace.addAll(not);
        return reader.read(question, landmarks, norPlace);
    }

    private boolean placeIsBeside(Snapshot snapshot, Understood asked) throws IOException {
        boolean place = asked.near() != null || asked.nearMe() || asked.unknown() != null;
        if (!place
                || asked.kind() != null
                || asked.open() != null
                || asked.rest().isEmpty()) {
            return false;
        }
        PlaceQuery named = new PlaceQuery(Kind.PLACES, asked.comuna(), null, null, asked.rest(), 0, 1);
        return places.search(snapshot, named).total() == 0;
    }

    private CitizenHits where(Snapshot snapshot, CitizenQuery query) throws IOException {
        Understood asked = query.understood();
        Kind kind = query.only() == null ? asked.kind() : query.only();
        PlaceQuery wanted = new PlaceQuery(
                kind == null ? Kind.PLACES : List.of(kind),
                asked.comuna(),
                query.open(),
                query.near(),
                asked.rest(),
                query.from(),
                query.most());
        PlaceHits found = places.search(snapshot, wanted);
        if (found.total() > 0 && asked.unknown() == null) {
            return places(found, How.EXACT);
        }
        if (!asked.rest().isEmpty()) {
            found = places.search(snapshot, wanted.withoutWords());
            if (found.total() > 0 && asked.unknown() == null) {
                return places(found, How.EXACT);
            }
        }
        return places(places.search(snapshot, wanted.wider()), How.ELSEWHERE);
    }

    private static CitizenHits places(PlaceHits found, How how) {
        return new CitizenHits(found.hits(), found.hits().size(), found.counts(), how);
    }

    /** What fits; where that is little, what fits in part comes behind it. */
    private CitizenHits what(Snapshot snapshot, CitizenQuery query) throws IOException {
        CitizenHits exact = step(snapshot, query, How.EXACT);
        if (query.from() > 0 || exact.total(query.only()) >= FEW) {
            return exact;
        }
        CitizenHits some = step(snapshot, query, How.SOME);
        if (exact.hits().isEmpty()) {
            return some;
        }
        List<Hit> hits = new ArrayList<>(exact.hits());
        Map<Kind, Integer> counts = new EnumMap<>(exact.counts());
        for (Hit hit : some.hits()) {
            boolean there =
                    exact.hits().stream().anyMatch(before -> before.entry().equals(hit.entry()));
            if (!there && hits.size() < Math.min(FEW, query.most())) {
                hits.add(hit);
                counts.merge(hit.entry().kind(), 1, Integer::sum);
            }
        }
        return new CitizenHits(hits, exact.hits().size(), counts, How.EXACT);
    }

    private CitizenHits step(Snapshot snapshot, CitizenQuery query, How how) throws IOException {
        Understood asked = query.understood();
        Kind kind = asked.kind();
        boolean list = kind != null && asked.rest().isEmpty();
        String rest = asked.rest().isEmpty() ? asked.text() : asked.rest();
        IndexReader reader = snapshot.getIndexReader();
        Ranking others = Ranking.of(snapshot, ladder.step(kind == null ? rest : asked.text(), how, reader));
        Ranking own = others;
        if (list) {
            own = Ranking.of(snapshot, new Ladder.Step(new MatchAllDocsQuery(), null));
        } else if (kind != null) {
            own = Ranking.of(snapshot, own(kind, ladder.step(rest, how, reader), how));
        }
        List<Ranking.Found> best = new ArrayList<>();
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        int most = Math.max(query.from() + query.most(), WEIGHED);
        for (Kind each : Kind.values()) {
            Ranking ranking = each == kind ? own : others;
            boolean shown = query.only() == null || query.only() == each;
            float worth = worth(each) * (each == kind ? (list ? 1000 : ASKED) : 1);
            int count = shown ? ranking.top(each, most, worth, best) : ranking.count(each);
            if (count > 0) {
                counts.put(each, count);
            }
        }
        Ranking.order(best, WEIGHED);
        List<Hit> hits = hits(snapshot, query, best);
        return new CitizenHits(hits, hits.size(), counts, how);
    }

    /** Places that were asked for are there whatever else was said: "un computador para imprimir una hoja". */
    private static Ladder.Step own(Kind kind, Ladder.Step step, How how) {
        if (how != How.SOME || !kind.isPlace()) {
            return step;
        }
        Query there = new BooleanQuery.Builder()
                .add(step.fits(), Occur.SHOULD)
                .add(new BoostQuery(new MatchAllDocsQuery(), THERE), Occur.SHOULD)
                .build();
        return new Ladder.Step(there, null);
    }

    private static float worth(Kind kind) {
        return WORTH.getOrDefault(kind, 1f);
    }

    private static List<Hit> hits(Snapshot snapshot, CitizenQuery query, List<Ranking.Found> best) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (Ranking.Found found :
                best.subList(Math.min(query.from(), best.size()), Math.min(query.from() + query.most(), best.size()))) {
            Entry entry = snapshot.entry(found.doc());
            hits.add(PlaceSearch.hit(entry, found.score(), query.near()));
        }
        return hits;
    }
}
