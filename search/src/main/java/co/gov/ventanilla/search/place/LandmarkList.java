package co.gov.ventanilla.search.place;

import co.gov.ventanilla.search.document.Point;
import co.gov.ventanilla.search.query.Landmark;
import co.gov.ventanilla.search.text.SpanishAnalyzer;
import co.gov.ventanilla.search.text.Synonyms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The landmarks that were published, by each of their names. */
public final class LandmarkList {

    /**
     * A landmark as published.
     *
     * @param names the first one is shown
     */
    public record Named(List<String> names, Point point) {}

    private static final int SHORTEST_BEGINNING = 5;

    private final SpanishAnalyzer analyzer;
    private final NavigableMap<String, Landmark> byName = new TreeMap<>();
    private final Set<String> streets;
    private final String barrio;
    private final List<Landmark> all;

    /** Of two with the same name the former is found. */
    public LandmarkList(Synonyms synonyms, Collection<Named> landmarks) {
        this.analyzer = SpanishAnalyzer.forQuery(synonyms);
        this.streets = Set.copyOf(terms("carrera calle avenida diagonal transversal manzana"));
        this.barrio = terms("barrio").get(0);
        List<Landmark> inOrder = new ArrayList<>();
        for (Named landmark : landmarks) {
            Landmark found = new Landmark(landmark.names().get(0), landmark.point());
            inOrder.add(found);
            landmark.names().forEach(name -> byName.putIfAbsent(String.join(" ", terms(name)), found));
        }
        this.all = List.copyOf(inOrder);
    }

    /** All of them, in the order in which they were published. */
    public List<Landmark> all() {
        return all;
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

    /** By a whole name, or by the words with which only one begins: "centro administrativo". */
    Optional<Landmark> find(List<String> terms) {
        String name = String.join(" ", terms);
        Landmark whole = byName.get(name);
        if (whole != null || name.length() < SHORTEST_BEGINNING) {
            return Optional.ofNullable(whole);
        }
        String more = name + " ";
        List<Landmark> begin = byName.subMap(more, more + Character.MAX_VALUE).values().stream()
                .distinct()
                .toList();
        return begin.size() == 1 ? Optional.of(begin.get(0)) : Optional.empty();
    }
}
