package co.gov.ventanilla.portal.datos.listado;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.portal.datos.Fichas;
import co.gov.ventanilla.portal.datos.indice.IndiceConjuntos;
import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.pagina.Opcion;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.search.catalog.CatalogOrder;
import co.gov.ventanilla.search.catalog.CatalogQuery;
import co.gov.ventanilla.search.catalog.CatalogSearch;
import co.gov.ventanilla.search.dataset.DatasetHits;
import co.gov.ventanilla.search.dataset.DatasetKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The list of datasets: search, facets, order and pages, each state an address. */
@Named("catalogo")
@RequestScoped
public class CatalogoBean {
    private static final Mensajes MENSAJES = Mensajes.junto(CatalogoBean.class);
    private static final int FILAS = 20;
    private static final int DEL_MAPA = 500;

    @Inject
    HttpServletRequest request;

    @Inject
    IndiceConjuntos indice;

    @Inject
    Fichas fichas;

    @Inject
    CatalogSettings settings;

    @Inject
    ClockProducer clock;

    private CatalogQuery pedido;
    private DatasetHits hallados;
    private List<Faceta> facetas;
    private List<ConjuntoListado> conjuntos;

    private CatalogQuery pedido() {
        if (pedido == null) {
            pedido = Direccion.leer(request.getParameterMap());
        }
        return pedido;
    }

    private DatasetHits hallados() {
        if (hallados == null) {
            hallados = new CatalogSearch(indice.sinonimos(), FILAS).search(indice.indice(), pedido());
        }
        return hallados;
    }

    public String getPalabras() {
        return pedido().q();
    }

    public int getTotal() {
        return hallados().total();
    }

    /** Whether nothing has the words and the list shows what resembles them. */
    public boolean isParecidos() {
        return hallados().approximate();
    }

    public List<Faceta> getFacetas() {
        facetas = facetas == null ? Facetas.de(pedido(), hallados(), settings) : facetas;
        return facetas;
    }

    /** Values chosen, each with the address that takes it away. */
    public List<Opcion> getElegidas() {
        return getFacetas().stream()
                .flatMap(f -> f.opciones().stream())
                .filter(Opcion::elegida)
                .toList();
    }

    /** Ways to sort, the present one chosen; without words nothing answers better than something else. */
    public List<Opcion> getOrdenes() {
        Map<CatalogOrder, String> nombres = Map.of(
                CatalogOrder.RELEVANCIA,
                getPalabras().isEmpty() ? MENSAJES.texto("orden.recientes") : MENSAJES.texto("orden.relevancia"),
                CatalogOrder.RECIENTES,
                MENSAJES.texto("orden.recientes"),
                CatalogOrder.TITULO,
                MENSAJES.texto("orden.titulo"));
        return Arrays.stream(CatalogOrder.values())
                .filter(o -> o != CatalogOrder.RECIENTES || !getPalabras().isEmpty())
                .map(o -> new Opcion(
                        nombres.get(o), 0, o == pedido().order(), Direccion.de(Direccion.conOrden(pedido(), o))))
                .toList();
    }

    public List<ConjuntoListado> getConjuntos() {
        if (conjuntos == null) {
            conjuntos = fichas
                    .de(hallados().hits().stream().map(DatasetKey::name).toList())
                    .stream()
                    .map(f -> ConjuntoListado.de(
                            f, settings, clock.now().atZone(settings.zone()).toLocalDate()))
                    .toList();
        }
        return conjuntos;
    }

    public int getPagina() {
        return pedido().page();
    }

    public int getPaginas() {
        return Math.max(1, (getTotal() + FILAS - 1) / FILAS);
    }

    /** Address of another page of the same list. */
    public String pagina(int numero) {
        return Direccion.de(Direccion.conPagina(pedido(), numero));
    }

    /** Whether search engines should leave this state alone: words, an order, or more than one value of facets. */
    public boolean isSinIndexar() {
        int elegidos =
                pedido().selections().values().stream().mapToInt(Set::size).sum();
        return !getPalabras().isEmpty() || elegidos > 1 || pedido().order() != CatalogOrder.RELEVANCIA;
    }

    /** The address that search engines should keep. */
    public String getCanonica() {
        return settings.publicUrl() + (isSinIndexar() ? "/datos" : Direccion.de(pedido()));
    }

    /** Datasets by title, for the map of the site. */
    public List<DatasetKey> getTodos() {
        return new CatalogSearch(indice.sinonimos(), DEL_MAPA)
                .search(indice.indice(), new CatalogQuery("", Map.of(), CatalogOrder.TITULO, 1))
                .hits();
    }
}
