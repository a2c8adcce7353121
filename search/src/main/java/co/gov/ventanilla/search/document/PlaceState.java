package co.gov.ventanilla.search.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a place works.
 *
 * @param service what is known
 * @param since date since which it is so, ISO; null when nobody said
 * @param asOf date of the datum, ISO; null when nobody said
 */
public record PlaceState(
        Service service, @Nullable String since, @Nullable String asOf) {

    /** Nobody said. */
    public static final PlaceState UNKNOWN = new PlaceState(Service.SIN_DATO, null, null);

    /** What can be known. */
    public enum Service {
        EN_SERVICIO,
        FUERA_DE_SERVICIO,
        SIN_DATO;

        /** As in the dataset and in answers: {@code en_servicio}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with that code; any other text is {@link #SIN_DATO}. */
        public static Service of(String code) {
            for (Service service : values()) {
                if (service.code().equals(code)) {
                    return service;
                }
            }
            return SIN_DATO;
        }
    }
}
