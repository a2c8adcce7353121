package co.gov.ventanilla.portal.busqueda.sitio;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;

/** schema.org WebSite with its SearchAction, for the home page. */
@Named("sitioWeb")
@ApplicationScoped
public class SitioWeb {
    @Inject
    Ajustes ajustes;

    @Inject
    ContenidoActivo contenido;

    /** As JSON-LD that may stand in a script element. */
    public String getJsonLd() {
        Map<String, Object> accion = new LinkedHashMap<>();
        accion.put("@type", "SearchAction");
        accion.put(
                "target",
                Map.of("@type", "EntryPoint", "urlTemplate", ajustes.url() + "/buscar?q={search_term_string}"));
        accion.put("query-input", "required name=search_term_string");
        Map<String, Object> sitio = new LinkedHashMap<>();
        sitio.put("@context", "https://schema.org");
        sitio.put("@type", "WebSite");
        sitio.put("name", contenido.entidad().nombre());
        sitio.put("url", ajustes.url() + "/");
        sitio.put("inLanguage", "es-CO");
        sitio.put("potentialAction", accion);
        return Json.paraScript(sitio);
    }
}
