package co.gov.ventanilla.search.index;

import co.gov.ventanilla.search.document.Entry;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.Place;
import co.gov.ventanilla.search.document.PlaceState;
import co.gov.ventanilla.search.document.Point;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Places to try with, in a line that goes north in steps of about 111 m. */
public final class Places {
    public static final String WEEK = "Mo-Fr 08:00-12:00,14:00-17:00; PH off";

    private Places() {}

    public static Entry place(Kind kind, String id, String title, Point point, Integer comuna, @Nullable String hours) {
        return new Entry(
                kind,
                id,
                "places",
                title,
                List.of(),
                "Summary of " + title,
                "Internet gratis",
                "/puntos/" + id,
                new Place(
                        point, "Calle 20 # 5-25, Barrio Centro", comuna, hours, PlaceState.UNKNOWN, Map.of("a", "b")));
    }

    public static Entry wifi(int number) {
        return place(
                Kind.ZONA_WIFI,
                "wifi-" + number,
                "Parque " + number,
                new Point(4.5 + number * 0.001, -75.7),
                1 + number % 10,
                number % 2 == 0 ? WEEK : null);
    }

    public static Stream<Entry> wifis(int count) {
        return IntStream.range(0, count).mapToObj(Places::wifi);
    }

    public static Feed feed(boolean all, long position, int count) {
        return new Feed(all, Map.of("places", () -> wifis(count)), position, "mark " + position);
    }
}
