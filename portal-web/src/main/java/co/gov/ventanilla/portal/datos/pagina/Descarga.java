package co.gov.ventanilla.portal.datos.pagina;

import co.gov.ventanilla.opendata.catalog.Format;

/**
 * A file that can be downloaded.
 *
 * @param tamano in words, or null when the file is made when somebody first asks for it
 * @param sha256 of its bytes, hex, or null as above
 */
public record Descarga(Format formato, String url, String tamano, String sha256) {}
