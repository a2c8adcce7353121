package co.gov.ventanilla.portal.contenido.pqrsd;

import org.jspecify.annotations.Nullable;

/**
 * What keeping an identity reserved inside the entity does, and does not.
 *
 * @param ministerioPublico the special procedure with reserved identification, which is not ours
 * @param identificacionReservadaUrl where that procedure is, or null when no address is confirmed
 */
public record ReservaTextos(
        String queHace,
        String queNoHace,
        String ministerioPublico,
        @Nullable String identificacionReservadaUrl) {}
