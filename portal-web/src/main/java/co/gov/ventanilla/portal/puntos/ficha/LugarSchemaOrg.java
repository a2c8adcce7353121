package co.gov.ventanilla.portal.puntos.ficha;

import co.gov.ventanilla.portal.contenido.entidad.Entidad;
import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.puntos.lugar.Lugar;
import java.util.LinkedHashMap;
import java.util.Map;

/** A place as schema.org/Place, for search engines. */
final class LugarSchemaOrg {
    private LugarSchemaOrg() {}

    /** JSON-LD that may stand in a script element. @param url of its page */
    static String jsonLd(Lugar lugar, String nombre, String url, Entidad entidad) {
        Map<String, Object> sitio = new LinkedHashMap<>();
        sitio.put("@context", "https://schema.org");
        sitio.put("@type", "Place");
        sitio.put("@id", url);
        sitio.put("name", nombre);
        sitio.put("url", url);
        Map<String, Object> direccion = new LinkedHashMap<>();
        direccion.put("@type", "PostalAddress");
        if (lugar.direccion() != null) {
            direccion.put("streetAddress", lugar.direccion());
        }
        direccion.put("addressLocality", entidad.municipio());
        direccion.put("addressRegion", entidad.departamento());
        direccion.put("addressCountry", "CO");
        sitio.put("address", direccion);
        if (lugar.punto() != null) {
            sitio.put(
                    "geo",
                    Map.of(
                            "@type",
                            "GeoCoordinates",
                            "latitude",
                            lugar.punto().latitude(),
                            "longitude",
                            lugar.punto().longitude()));
        }
        sitio.put("isAccessibleForFree", true);
        sitio.put("publicAccess", true);
        return Json.paraScript(sitio);
    }
}
