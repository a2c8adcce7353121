package co.gov.ventanilla.portal.tramites;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.portal.platform.pagina.PaginaBean;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The page of a trámite: what {@link TramiteServlet} found at the address. */
@Named("tramite")
@RequestScoped
public class TramiteBean {
    @Inject
    HttpServletRequest request;

    @Inject
    CatalogoTramites catalogo;

    @Inject
    CatalogSettings settings;

    @Inject
    PaginaBean pagina;

    private Tramite tramite;
    private TramitesPublicados publicados;

    @PostConstruct
    void read() {
        tramite = (Tramite) request.getAttribute(TramiteServlet.TRAMITE);
        publicados = catalogo.publicados();
    }

    /** The page has no address of its own: without a trámite the way leads to the list. */
    public String exigir() {
        return tramite == null ? pagina.ir("/tramites") : null;
    }

    public Tramite getActual() {
        return tramite;
    }

    public TramitesPublicados getPublicados() {
        return publicados;
    }

    public String getTipo() {
        return Nombres.tipo(tramite.tipo());
    }

    /** What its kind means; empty for an unknown one. */
    public String getExplicacion() {
        return Nombres.explicacion(tramite.tipo());
    }

    /** Name of the process, or null when none is named. */
    public String getProceso() {
        return tramite.proceso() == null ? null : Nombres.proceso(tramite.proceso(), publicados);
    }

    public List<Procedimiento> getProcedimientos() {
        return tramite.procedimientos().stream()
                .map(codigo -> new Procedimiento(codigo, publicados.nombre(codigo)))
                .toList();
    }

    /** Others of the same process. */
    public List<Tramite> getVecinos() {
        return publicados.tramites().stream()
                .filter(t -> !t.id().equals(tramite.id())
                        && tramite.proceso() != null
                        && tramite.proceso().equals(t.proceso()))
                .limit(5)
                .toList();
    }

    /** Address that stays. */
    public String getUrl() {
        return settings.publicUrl() + tramite.ruta();
    }
}
