package co.gov.ventanilla.portal.puntos.lista;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.portal.contenido.busqueda.FuenteLugares;
import co.gov.ventanilla.portal.platform.pagina.Opcion;
import co.gov.ventanilla.portal.platform.pagina.PaginaBean;
import co.gov.ventanilla.portal.puntos.MapaEsquema;
import co.gov.ventanilla.portal.puntos.lugar.Lugar;
import co.gov.ventanilla.portal.puntos.lugar.LugarEnPalabras;
import co.gov.ventanilla.portal.puntos.lugar.Lugares;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.query.Landmark;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The finder of places; each of its states is an address. */
@Named("lugares")
@RequestScoped
public class ListaBean {
    @Inject
    HttpServletRequest request;

    @Inject
    Lugares lugares;

    @Inject
    CatalogSettings settings;

    @Inject
    PaginaBean pagina;

    private List<Kind> tipos;
    private Listado listado;
    private Opciones opciones;

    @PostConstruct
    void read() {
        tipos = lugares.tipos();
        Pedido pedido = Pedido.leer(request::getParameter);
        listado = lugares.leer(ahora -> Listado.leer(ahora, pedido, tipos)).orElse(null);
        opciones = new Opciones(listado);
    }

    /** Whether the city publishes any place. */
    public boolean isHay() {
        return !tipos.isEmpty();
    }

    /** Whether the index is being made and there is no answer yet. */
    public boolean isHaciendose() {
        return isHay() && listado == null;
    }

    /** Before the page is shown: without an index it is 503, to be asked for again. */
    public String anunciar() {
        if (isHaciendose()) {
            pagina.response().setStatus(503);
            pagina.response().setHeader("Retry-After", "5");
        }
        return null;
    }

    /** What it is to be near to, as it was typed. */
    public String getCerca() {
        return listado.pedido().cerca();
    }

    /** What the list is near to; null for nothing. */
    public String getReferencia() {
        return listado.cerca() == null ? null : listado.cerca().name();
    }

    /** Whether the address has a filter that cannot be read, and so is passed over. */
    public boolean isFiltroDesconocido() {
        return Pedido.desconocido(request::getParameter);
    }

    /** Something was named that nobody knows. */
    public boolean isDesconocido() {
        return !getCerca().isEmpty() && listado.cerca() == null;
    }

    /** Code of the kind that was chosen; null for all. */
    public String getTipo() {
        return listado.pedido().tipo() == null ? null : listado.pedido().tipo().code();
    }

    /** What was found. */
    public Listado getListado() {
        return listado;
    }

    /** Ways to narrow it, and how many there are in words. */
    public Opciones getOpciones() {
        return opciones;
    }

    /** Places at the same site that the filters leave out. */
    public List<Lugar> tambien(Sitio sitio) {
        return listado.tambien().getOrDefault(sitio.numero(), List.of());
    }

    /** What the city says of all places of the dataset; null when it says nothing. */
    public FuenteLugares fuente(Lugar lugar) {
        return lugares.fuente(lugar).orElse(null);
    }

    public List<Opcion> getTipos() {
        return opciones.tipos(tipos);
    }

    /** Whether the city has a Bus TIC and has not published where it stops. */
    public boolean isBusSinParadas() {
        return tipos.contains(Kind.BUS_TIC) && listado.cuenta(new Pedido("", Kind.BUS_TIC, null, false, 1)) == 0;
    }

    /** The sketch of what is shown; null when nobody knows where any of it is. */
    public MapaEsquema getEsquema() {
        Landmark centro = listado.cerca();
        List<Landmark> referencias = listado.referencias().stream()
                .filter(r -> centro == null || !r.point().equals(centro.point()))
                .toList();
        return Esquemas.de(listado.sitios(), centro, referencias);
    }

    public String pagina(int numero) {
        return listado.pedido().conPagina(numero).direccion();
    }

    /** "Zona Wi-Fi". */
    public String tipo(Lugar lugar) {
        return LugarEnPalabras.tipo(lugar.tipo());
    }

    /** The address that search engines should keep: the list as a whole. */
    public String getCanonica() {
        return settings.publicUrl() + Pedido.RUTA;
    }

    /** Whether search engines should leave this state alone. */
    public boolean isSinIndexar() {
        return !listado.pedido().vacio() || listado.pedido().pagina() > 1;
    }
}
