package co.gov.ventanilla.portal.datos;

import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.portal.puntos.lugar.LugarEnPalabras;
import co.gov.ventanilla.portal.puntos.lugar.Lugares;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.portal.tramites.CatalogoTramites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * First words of the subject of a petition that a page leads to. The address names the dataset ({@code conjunto=zonas-wifi}) the trámite ({@code tramite=valorizacion}) or the place ({@code punto=wifi-parque-sucre}), or says
 * that a dataset is missing ({@code pedir=conjunto}); it never carries words of a person.
 */
@Named("asuntoSugerido")
@RequestScoped
public class AsuntoSugerido {
    private static final Mensajes MENSAJES = Mensajes.junto(AsuntoSugerido.class);
    /** Longest subject of a petition, in characters. */
    private static final int CABEN = 200;

    @Inject
    HttpServletRequest request;

    @Inject
    DatasetRepository datasets;

    @Inject
    CatalogoTramites tramites;

    @Inject
    Lugares lugares;

    @Inject
    LugarEnPalabras lugarEnPalabras;

    /** The subject, or null when the address asks for none or names something that is not here. */
    public String getAsunto() {
        String conjunto = request.getParameter("conjunto");
        if (conjunto != null) {
            return datasets.byName(conjunto)
                    .map(d -> corto(
                            MENSAJES.texto("asunto.problema", d.description().titulo(), d.name()), d.name()))
                    .orElse(null);
        }
        String tramite = request.getParameter("tramite");
        if (tramite != null) {
            return tramites.publicados()
                    .de(tramite)
                    .map(t -> corto(MENSAJES.texto("asunto.tramite", t.nombre()), t.id()))
                    .orElse(null);
        }
        String punto = request.getParameter("punto");
        if (punto != null) {
            return lugares.leer(ahora -> ahora.deId(punto))
                    .flatMap(lugar -> lugar)
                    .map(l -> corto(MENSAJES.texto("asunto.punto", lugarEnPalabras.nombreCompleto(l), l.id()), l.id()))
                    .orElse(null);
        }
        return "conjunto".equals(request.getParameter("pedir")) ? MENSAJES.texto("asunto.pedir") : null;
    }

    private static String corto(String asunto, String nombre) {
        return asunto.length() <= CABEN ? asunto : nombre;
    }
}
