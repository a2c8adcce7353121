package co.gov.ventanilla.search.query;

import co.gov.ventanilla.search.document.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question, understood.
 *
 * @param text as it was asked, cut where it is too long
 * @param kind what is looked for; null when no word says so
 * @param near the landmark that was named; null when none was, or it is unknown
 * @param unknown what was named and nobody knows; null when there is no such thing
 * @param nearMe whether the place of the person who asks is meant
 * @param comuna its number
 * @param open when it must be open
 * @param rest the words that are left to look for, those of the kind among them unless it is a place
 * @param danger whether it sounds as if somebody is in danger
 * @param parts what was understood, in the order of {@link Part.What}
 */
public record Understood(
        String text,
        @Nullable Kind kind,
        @Nullable Landmark near,
        @Nullable String unknown,
        boolean nearMe,
        @Nullable Integer comuna,
        @Nullable OpenWhen open,
        String rest,
        boolean danger,
        List<Part> parts) {

    /** Whether it asks where something is, so that only places can answer. */
    public boolean asksWhere() {
        boolean place = kind == null || kind.isPlace();
        return place && (near != null || unknown != null || nearMe || comuna != null || open != null);
    }
}
