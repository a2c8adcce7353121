package co.gov.ventanilla.opendata.table;

import org.jspecify.annotations.Nullable;

/**
 * A column of a published table: the entry of its data dictionary.
 *
 * @param name as in the header
 * @param title as people read it
 * @param unit of the values, or null
 * @param role {@code latitud} or {@code longitud} (WGS 84, degrees), {@code horario_osm} (opening hours, see {@link co.gov.ventanilla.opendata.horario.HorarioOsm}), or null
 * @param publicReason why values that look personal may be published, or null
 */
public record Field(
        String name,
        String title,
        FieldType type,
        @Nullable String unit,
        String description,
        Constraints constraints,
        @Nullable String role,
        @Nullable String publicReason) {

    /** Role of a column of opening hours. */
    public static final String HORARIO = "horario_osm";
}
