package co.gov.ventanilla.portal.contenido.pqrsd;

import java.util.List;

/**
 * A kind of file people may attach.
 *
 * @param tiposMime media types the content detector may report for it; for office files the type after the ZIP check
 * @param extensiones file name endings without the dot, in lower case
 */
public record FormatoAdmitido(String nombre, List<String> tiposMime, List<String> extensiones) {

    public FormatoAdmitido {
        tiposMime = List.copyOf(tiposMime);
        extensiones = List.copyOf(extensiones);
    }
}
