package co.gov.ventanilla.portal.datos.pagina;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.catalog.Description;
import co.gov.ventanilla.opendata.catalog.Freshness;
import co.gov.ventanilla.portal.datos.descarga.DatosServlet;
import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.pagina.PaginaBean;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The page of a dataset, or of one of its versions: what {@link DatosServlet} found at the address. */
@Named("conjunto")
@RequestScoped
public class ConjuntoBean {
    @Inject
    HttpServletRequest request;

    @Inject
    DatasetRepository datasets;

    @Inject
    CatalogSettings settings;

    @Inject
    ClockProducer clock;

    @Inject
    Descargas descargas;

    @Inject
    Historia historia;

    @Inject
    PaginaBean pagina;

    private Dataset dataset;
    private DatasetVersion version;
    private List<VersionEnPalabras> versiones;
    private List<Descarga> archivos;
    private List<Columna> columnas;

    @PostConstruct
    void read() {
        dataset = (Dataset) request.getAttribute(DatosServlet.CONJUNTO);
        version = (DatasetVersion) request.getAttribute(DatosServlet.VERSION);
    }

    /** The page has no address of its own: without a dataset the way leads to the catalog. */
    public String exigir() {
        return version == null ? pagina.ir("/datos") : null;
    }

    public Dataset getDataset() {
        return dataset;
    }

    public DatasetVersion getVersion() {
        return version;
    }

    /** What is said of the data now; of an older version what was said then. */
    public Description getDescripcion() {
        return isUltima() ? dataset.description() : version.description();
    }

    /** Whether this is the newest version. */
    public boolean isUltima() {
        return getVersiones().stream()
                .filter(v -> v.retirada() == null)
                .findFirst()
                .map(v -> v.numero() == version.number())
                .orElse(false);
    }

    /** Where the files of this version stand: below the dataset for the newest, else below the version. */
    private String carpeta() {
        return "/datos/" + dataset.name() + (isUltima() ? "" : "/v" + version.number());
    }

    /** Address that stays: of the dataset. */
    public String getUrl() {
        return settings.publicUrl() + "/datos/" + dataset.name();
    }

    /** Address of exactly these data. */
    public String getUrlVersion() {
        return getUrl() + "/v" + version.number();
    }

    /** Name of the unit that answers for the data. */
    public String getDependencia() {
        return settings.units().getOrDefault(getDescripcion().dependencia(), settings.publisher());
    }

    /** Paragraphs of the description. */
    public List<String> getParrafos() {
        return Arrays.asList(getDescripcion().descripcion().split("\\n\\s*\\n"));
    }

    public LocalDate getFecha() {
        return dataset.dataDate(settings.zone());
    }

    public LocalDate getPublicada() {
        return version.published().atZone(settings.zone()).toLocalDate();
    }

    public Freshness getFrescura() {
        return Freshness.of(
                getDescripcion().frecuencia(),
                getFecha(),
                clock.now().atZone(settings.zone()).toLocalDate());
    }

    public List<Descarga> getDescargas() {
        archivos = archivos == null ? descargas.de(version, carpeta(), dataset.name()) : archivos;
        return archivos;
    }

    /** The file of a format by its extension, or null. */
    public Descarga descarga(String extension) {
        return getDescargas().stream()
                .filter(d -> d.formato().extension().equals(extension))
                .findFirst()
                .orElse(null);
    }

    public List<Columna> getColumnas() {
        columnas = columnas == null ? Columnas.de(version) : columnas;
        return columnas;
    }

    public List<VersionEnPalabras> getVersiones() {
        versiones = versiones == null ? historia.de(dataset.id()) : versiones;
        return versiones;
    }
}
