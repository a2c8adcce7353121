package co.gov.ventanilla.search.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a published row says of a place.
 *
 * @param point where it is; null when the row does not say
 * @param address as published
 * @param comuna number of the comuna; null where there is none (corregimientos) or none is said
 * @param hours opening hours in the syntax of OpenStreetMap ({@code opening_hours}); null is "no data", never "closed"
 * @param facts the other columns of the row and what is known of all places of its dataset, name to value, in their order
 */
public record Place(
        @Nullable Point point,
        String address,
        @Nullable Integer comuna,
        @Nullable String hours,
        PlaceState state,
        Map<String, String> facts) {

    public Place {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
