package co.gov.ventanilla.portal.tramites;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.portal.platform.pagina.Opcion;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of trámites: narrowed by kind and process, each state an address. */
@Named("tramites")
@RequestScoped
public class TramitesBean {
    @Inject
    HttpServletRequest request;

    @Inject
    CatalogoTramites catalogo;

    @Inject
    CatalogSettings settings;

    private TramitesPublicados publicados;
    private Seleccion pedida;
    private List<Tramite> dejados;

    @PostConstruct
    void read() {
        publicados = catalogo.publicados();
        pedida = Seleccion.leer(request.getParameter("tipo"), request.getParameter("proceso"), publicados.tramites());
        dejados = publicados.tramites().stream().filter(pedida::deja).toList();
    }

    /** Whether the entity has published any. */
    public boolean isHay() {
        return !publicados.tramites().isEmpty();
    }

    public TramitesPublicados getPublicados() {
        return publicados;
    }

    /** How many the list shows. */
    public int getTotal() {
        return dejados.size();
    }

    /** How many there are in all. */
    public int getTodos() {
        return publicados.tramites().size();
    }

    /** Those shown, by process, in the order of the dataset. */
    public List<Grupo> getGrupos() {
        Map<String, List<Tramite>> grupos = dejados.stream()
                .collect(Collectors.groupingBy(Seleccion::proceso, LinkedHashMap::new, Collectors.toList()));
        return grupos.entrySet().stream()
                .map(g -> new Grupo(g.getKey(), Nombres.proceso(g.getKey(), publicados), g.getValue()))
                .toList();
    }

    public List<Opcion> getTipos() {
        return opciones(Tramite::tipo, Nombres::tipo, pedida.tipo(), pedida::alternarTipo);
    }

    public List<Opcion> getProcesos() {
        return opciones(
                Seleccion::proceso,
                codigo -> Nombres.proceso(codigo, publicados),
                pedida.proceso(),
                pedida::alternarProceso);
    }

    /** Whether the list is narrowed to a process, so that its group stays open. */
    public boolean isProcesoElegido() {
        return !pedida.proceso().isEmpty();
    }

    private List<Opcion> opciones(
            Function<Tramite, String> valor,
            Function<String, String> texto,
            String elegido,
            Function<String, Seleccion> alternar) {
        return publicados.tramites().stream()
                .map(valor)
                .filter(v -> !v.isEmpty())
                .distinct()
                .map(v -> opcion(texto.apply(v), v.equals(elegido), alternar.apply(v)))
                .filter(o -> o.elegida() || o.cuenta() > 0)
                .toList();
    }

    /** A value: what it leaves is what is shown now when it is chosen, else what its address would show. */
    private Opcion opcion(String texto, boolean elegida, Seleccion siguiente) {
        Seleccion conEl = elegida ? pedida : siguiente;
        long cuenta = publicados.tramites().stream().filter(conEl::deja).count();
        return new Opcion(texto, cuenta, elegida, siguiente.direccion());
    }

    /** Values chosen, each with the address that takes it away. */
    public List<Opcion> getElegidas() {
        return Stream.concat(getTipos().stream(), getProcesos().stream())
                .filter(Opcion::elegida)
                .toList();
    }

    /** "Trámite", "Consulta". */
    public String tipo(Tramite tramite) {
        return Nombres.tipo(tramite.tipo());
    }

    /** The first of its other names, for the list. */
    public String tambien(Tramite tramite) {
        return tramite.otrosNombres().stream().limit(3).collect(Collectors.joining(", "));
    }

    /** The address that search engines should keep: the list as a whole. */
    public String getCanonica() {
        return settings.publicUrl() + "/tramites";
    }

    /** Whether search engines should leave this state alone. */
    public boolean isSinIndexar() {
        return !pedida.vacia();
    }
}
