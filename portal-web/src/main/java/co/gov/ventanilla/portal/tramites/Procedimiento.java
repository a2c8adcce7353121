package co.gov.ventanilla.portal.tramites;

import org.jspecify.annotations.Nullable;

/**
 * A procedure that attends a trámite.
 *
 * @param codigo as in the map of processes: {@code 11.1.4}
 * @param nombre null when the map does not name it
 */
public record Procedimiento(String codigo, @Nullable String nombre) {}
