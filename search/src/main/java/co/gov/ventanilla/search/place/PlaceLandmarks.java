package co.gov.ventanilla.search.place;

import co.gov.ventanilla.search.document.Entry;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.index.Schema;
import co.gov.ventanilla.search.index.Snapshot;
import co.gov.ventanilla.search.query.Landmark;
import co.gov.ventanilla.search.query.Landmarks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;

/** Landmarks that were published, and the places of the index by their name, their address or the barrio that stands in it. */
public final class PlaceLandmarks implements Landmarks {

    /** Words of an address with its street, its number and the two numbers of the house. */
    private static final int WHOLE_ADDRESS = 4;

    private final LandmarkList published;
    private final Snapshot snapshot;

    /** Those of the list before those of the index. */
    public PlaceLandmarks(LandmarkList published, Snapshot snapshot) {
        this.published = published;
        this.snapshot = snapshot;
    }

    @Override
    public Optional<Landmark> find(String name) {
        List<String> terms = published.terms(name);
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        return published.find(terms).or(() -> byTitle(terms)).or(() -> byAddress(terms));
    }

    private Optional<Landmark> byTitle(List<String> terms) {
        return first(new TermQuery(new Term(Schema.WHOLE, String.join(" ", terms))));
    }

    /** A crossing of two streets, a whole address, or a barrio: one street alone is no point. */
    private Optional<Landmark> byAddress(List<String> terms) {
        if (published.isStreet(terms.get(0))) {
            boolean point = terms.stream().filter(published::isStreet).count() > 1 || terms.size() >= WHOLE_ADDRESS;
            return point ? first(streets(terms)) : Optional.empty();
        }
        if (terms.get(0).equals(published.barrio())) {
            return terms.size() == 1
                    ? Optional.empty()
                    : published.find(terms.subList(1, terms.size())).or(() -> first(barrio(terms)));
        }
        return published.find(withBarrio(terms)).or(() -> first(barrio(withBarrio(terms))));
    }

    private List<String> withBarrio(List<String> terms) {
        return Stream.concat(Stream.of(published.barrio()), terms.stream()).toList();
    }

    /** "carrera 14 calle 29": each street with its number, wherever it stands in the address. */
    private Query streets(List<String> terms) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int from = 0;
        for (int i = 1; i <= terms.size(); i++) {
            if (i == terms.size() || published.isStreet(terms.get(i))) {
                all.add(phrase(terms, from, i), Occur.MUST);
                from = i;
            }
        }
        return all.build();
    }

    /** With a word that says nothing between two others: "Barrio 7 de Agosto". */
    private static Query barrio(List<String> terms) {
        return new PhraseQuery(1, Schema.ADDRESS, terms.toArray(new String[0]));
    }

    private static Query phrase(List<String> terms, int from, int to) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        terms.subList(from, to).forEach(term -> phrase.add(new Term(Schema.ADDRESS, term)));
        return phrase.build();
    }

    private Optional<Landmark> first(Query query) {
        try {
            var weight = snapshot.weight(query, ScoreMode.TOP_SCORES);
            for (Kind kind : Kind.PLACES) {
                for (ScoreDoc found : snapshot.top(weight, kind, 1).scoreDocs) {
                    Entry entry = snapshot.entry(found.doc);
                    if (entry.place() != null && entry.place().point() != null) {
                        return Optional.of(
                                new Landmark(entry.title(), entry.place().point()));
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
