package co.gov.ventanilla.portal.datos.pagina;

import java.util.List;

/**
 * A column as its page tells it: entry of the dictionary and profile, all in words.
 *
 * @param reglas what every value keeps
 * @param llenas share of rows with a value
 * @param minimo smallest value, or an empty text
 * @param numerica whether its values stand to the right
 */
public record Columna(
        String nombre,
        String titulo,
        String tipo,
        String descripcion,
        List<String> reglas,
        String llenas,
        String distintos,
        String minimo,
        String maximo,
        List<String> ejemplos,
        boolean numerica) {}
