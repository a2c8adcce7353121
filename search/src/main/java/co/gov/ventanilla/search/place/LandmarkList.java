package co.gov.ventanilla.search.place;

import co.gov.ventanilla.search.document.Point;
import co.gov.ventanilla.search.query.Landmark;
import co.gov.ventanilla.search.text.SpanishAnalyzer;
import co.gov.ventanilla.search.text.Synonyms;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The landmarks that were published, by each of their names. */
public final class LandmarkList {

    /**
     * A landmark as published.
     *
     * @param names the first one is shown
     */
    public record Named(List<String> names, Point point) {}

    private final SpanishAnalyzer analyzer;
    private final Map<String, Landmark> byName = new HashMap<>();
    private final Set<String> streets;
    private final String barrio;

    /** Of two with the same name the former is found. */
    public LandmarkList(Synonyms synonyms, Collection<Named> landmarks) {
        this.analyzer = SpanishAnalyzer.forQuery(synonyms);
        this.streets = Set.copyOf(terms("carrera calle avenida diagonal transversal manzana"));
        this.barrio = terms("barrio").get(0);
        for (Named landmark : landmarks) {
            Landmark found = new Landmark(landmark.names().get(0), landmark.point());
            landmark.names().forEach(name -> byName.putIfAbsent(String.join(" ", terms(name)), found));
        }
    }

    List<String> terms(String name) {
        return analyzer.words(name);
    }

    /** Whether the word names a sort of street. */
    boolean isStreet(String term) {
        return streets.contains(term);
    }

    String barrio() {
        return barrio;
    }

    Optional<Landmark> find(List<String> terms) {
        return Optional.ofNullable(byName.get(String.join(" ", terms)));
    }
}
