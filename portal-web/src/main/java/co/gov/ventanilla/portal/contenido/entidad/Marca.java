package co.gov.ventanilla.portal.contenido.entidad;

import org.jspecify.annotations.Nullable;

/**
 * Colours and name plate. Every colour is text on white: at least 4.5:1, and 7:1 for the two inks.
 *
 * @param azul bar and main action
 * @param azulOscuro the same under the pointer
 * @param tinta body text
 * @param tintaSuave secondary text
 * @param verde success
 * @param rojo errors
 * @param ambar warnings
 * @param logo svg or png file in the pack folder, or null for the text alone
 * @param textoLogo name plate, and the alternative text of the logo
 */
public record Marca(
        String azul,
        String azulOscuro,
        String tinta,
        String tintaSuave,
        String verde,
        String rojo,
        String ambar,
        @Nullable String logo,
        String textoLogo) {}
