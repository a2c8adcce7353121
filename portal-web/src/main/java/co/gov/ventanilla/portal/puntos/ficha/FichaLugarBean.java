package co.gov.ventanilla.portal.puntos.ficha;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.portal.contenido.busqueda.FuenteLugares;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.pagina.PaginaBean;
import co.gov.ventanilla.portal.puntos.ComoLlegar;
import co.gov.ventanilla.portal.puntos.lugar.Lugar;
import co.gov.ventanilla.portal.puntos.lugar.LugarEnPalabras;
import co.gov.ventanilla.portal.puntos.lugar.Lugares;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The page of a place: what {@link PuntoServlet} found at the address. */
@Named("lugar")
@RequestScoped
public class FichaLugarBean {
    @Inject
    HttpServletRequest request;

    @Inject
    Lugares lugares;

    @Inject
    LugarEnPalabras palabras;

    @Inject
    Cursos cursos;

    @Inject
    DatasetRepository datasets;

    @Inject
    CatalogSettings settings;

    @Inject
    ContenidoActivo contenido;

    @Inject
    PaginaBean pagina;

    private Lugar actual;
    private List<Lugar> vecinos;
    private Dataset conjunto;

    @PostConstruct
    void read() {
        if (request.getAttribute(PuntoServlet.LUGAR) instanceof PuntoServlet.Hallado hallado) {
            actual = hallado.lugar();
            vecinos = hallado.vecinos();
            conjunto = datasets.byName(actual.conjunto()).orElse(null);
        }
    }

    /** The page has no address of its own: without a place the way leads to the list. */
    public String exigir() {
        return actual == null ? pagina.ir("/puntos") : null;
    }

    public Lugar getActual() {
        return actual;
    }

    /** "Punto Vive Digital Libreros". */
    public String getNombre() {
        return palabras.nombreCompleto(actual);
    }

    public String getTipo() {
        return LugarEnPalabras.tipo(actual.tipo());
    }

    /** Other places at the same coordinates. */
    public List<Lugar> getVecinos() {
        return vecinos;
    }

    /** What the city says of all places of the dataset; null when it says nothing. */
    public FuenteLugares getFuente() {
        return lugares.fuente(actual).orElse(null);
    }

    /** What is done at this stop on its day; none for places that stay. */
    public List<String> getActividades() {
        String actividades = actual.dato("actividades");
        return actividades == null
                ? List.of()
                : Arrays.stream(actividades.split(";"))
                        .map(String::strip)
                        .filter(a -> !a.isEmpty())
                        .toList();
    }

    public List<Curso> getCursos() {
        return cursos.en(actual.tipo());
    }

    /** Name of the dataset of courses. */
    public String getConjuntoCursos() {
        return cursos.conjunto();
    }

    /** Links to go there; null when nobody knows where it is. */
    public ComoLlegar getLlegar() {
        return actual.punto() == null
                ? null
                : new ComoLlegar(
                        getNombre(), actual.punto().latitude(), actual.punto().longitude());
    }

    /** Dataset it comes from; null when it was withdrawn a moment ago. */
    public Dataset getConjunto() {
        return conjunto;
    }

    /** Number of the version that is published now. */
    public int getVersion() {
        return datasets.current(conjunto.id()).map(DatasetVersion::number).orElse(0);
    }

    /** Date of the data. */
    public LocalDate getFecha() {
        return conjunto.dataDate(settings.zone());
    }

    /** Name of the dataset that says whether places work; null when the city publishes none. */
    public String getConjuntoEstado() {
        return contenido.todo().busqueda().estado();
    }

    /** Address that stays. */
    public String getUrl() {
        return settings.publicUrl() + actual.ruta();
    }

    public String getJsonLd() {
        return LugarSchemaOrg.jsonLd(actual, getNombre(), getUrl(), contenido.entidad());
    }
}
