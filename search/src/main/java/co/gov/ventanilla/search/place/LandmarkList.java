package co.gov.ventanilla.search.place;

import co.gov.ventanilla.search.document.Point;
import co.gov.ventanilla.search.query.Landmark;
import co.gov.ventanilla.search.text.SpanishAnalyzer;
import co.gov.ventanilla.search.text.Synonyms;
import java.util.ArrayList;
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

    private static final int SHORTEST_PART = 4;
    private static final double SAME_SITE = 200;

    private final SpanishAnalyzer analyzer;
    private final Map<String, Landmark> byName = new HashMap<>();
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

    /** By a whole name, or by the words with which only those at one site begin or end: "centro administrativo", "el bosque". */
    Optional<Landmark> find(List<String> terms) {
        String name = String.join(" ", terms);
        Landmark whole = byName.get(name);
        if (whole != null || name.length() < SHORTEST_PART) {
            return Optional.ofNullable(whole);
        }
        List<Landmark> part = byName.entrySet().stream()
                .filter(named ->
                        named.getKey().startsWith(name + " ") || named.getKey().endsWith(" " + name))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        boolean one = part.stream()
                .allMatch(other -> other.point().metresTo(part.get(0).point()) < SAME_SITE);
        return one ? part.stream().findFirst() : Optional.empty();
    }
}
