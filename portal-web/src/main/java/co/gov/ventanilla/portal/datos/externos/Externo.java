package co.gov.ventanilla.portal.datos.externos;

import java.util.List;

/**
 * A dataset of somebody else as the page shows it.
 *
 * @param notas beginning of what is said of it
 * @param publicador organization that publishes it, or the source's address
 * @param fuente host of the catalog it comes from
 * @param url its page there, or null
 * @param formatos of its files, each once
 */
public record Externo(
        String nombre,
        String titulo,
        String notas,
        String publicador,
        String fuente,
        String url,
        String licencia,
        List<String> formatos) {}
