package co.gov.ventanilla.opendata.table;

import org.jspecify.annotations.Nullable;

/**
 * A column of a published table: the entry of its data dictionary.
 *
 * @param name as in the header
 * @param title as people read it
 * @param unit of the values, or null
 * @param role {@code latitud} or {@code longitud} (WGS 84, degrees), or null
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
        @Nullable String publicReason) {}
