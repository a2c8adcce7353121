package co.gov.ventanilla.portal.busqueda;

import co.gov.ventanilla.search.document.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Addresses of {@code /buscar}.
 *
 * @param q the question as it was asked
 * @param tipo the kind that is shown alone, or null
 * @param sinTipo whether words for a kind are taken as they stand
 * @param literal whether typos are left alone
 */
record Direcciones(String q, Kind tipo, boolean sinTipo, boolean literal) {

    private String direccion(String pregunta, Kind deTipo, boolean sin, boolean tal, int pagina) {
        return "/buscar?q=" + URLEncoder.encode(pregunta, StandardCharsets.UTF_8)
                + (deTipo == null ? "" : "&tipo=" + deTipo.code())
                + (sin ? "&sin=tipo" : "")
                + (tal ? "&literal=si" : "")
                + (pagina > 1 ? "&pagina=" + pagina : "");
    }

    /** Another question, all else as it is. */
    String con(String pregunta) {
        return direccion(pregunta, tipo, sinTipo, literal, 1);
    }

    String alPieDelTipo() {
        return direccion(q, tipo, true, literal, 1);
    }

    String alPie() {
        return direccion(q, tipo, sinTipo, true, 1);
    }

    /** One kind alone; all with null. */
    String soloTipo(Kind solo) {
        return direccion(q, solo, sinTipo, literal, 1);
    }

    String pagina(int pagina) {
        return direccion(q, tipo, sinTipo, literal, pagina);
    }
}
