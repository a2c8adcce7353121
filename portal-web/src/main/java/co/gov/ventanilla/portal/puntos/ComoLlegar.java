package co.gov.ventanilla.portal.puntos;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Links to a place for those who want to go there; following one is the reader's choice, nothing is loaded before.
 *
 * @param latitud WGS 84, degrees
 * @param longitud WGS 84, degrees
 */
public record ComoLlegar(String nombre, double latitud, double longitud) {

    /** Opens the maps of the device at the place, with a pin and its name ({@code geo:}, RFC 5870, with the query that Android and the apps of OpenStreetMap read). */
    public String getGeo() {
        String lugar = grados(latitud) + "," + grados(longitud);
        String rotulo = URLEncoder.encode(nombre, StandardCharsets.UTF_8).replace("+", "%20");
        return "geo:" + lugar + "?q=" + lugar + "(" + rotulo + ")";
    }

    /** Page of OpenStreetMap with a marker at the place. */
    public String getMapa() {
        return "https://www.openstreetmap.org/?mlat=" + grados(latitud) + "&mlon=" + grados(longitud) + "#map=18/"
                + grados(latitud) + "/" + grados(longitud);
    }

    /** Six decimals are 11 centimetres. */
    private static String grados(double valor) {
        BigDecimal grados = BigDecimal.valueOf(valor).setScale(6, RoundingMode.HALF_UP);
        return grados.signum() == 0 ? "0" : grados.stripTrailingZeros().toPlainString();
    }
}
