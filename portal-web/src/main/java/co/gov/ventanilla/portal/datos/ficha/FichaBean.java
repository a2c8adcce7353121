package co.gov.ventanilla.portal.datos.ficha;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.dcat.CatalogEntry;
import co.gov.ventanilla.opendata.dcat.CatalogFacts;
import co.gov.ventanilla.opendata.dcat.SchemaOrg;
import co.gov.ventanilla.opendata.export.DistributionRepository;
import co.gov.ventanilla.opendata.export.Exports;
import co.gov.ventanilla.opendata.quality.Quality;
import co.gov.ventanilla.opendata.quality.QualityScore;
import co.gov.ventanilla.portal.datos.HechosCatalogo;
import co.gov.ventanilla.portal.datos.descarga.DatosServlet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What machines read of a dataset on its page, and how well it is described. */
@Named("ficha")
@RequestScoped
public class FichaBean {
    @Inject
    HttpServletRequest request;

    @Inject
    DistributionRepository distributions;

    @Inject
    CatalogSettings settings;

    @Inject
    HechosCatalogo catalogo;

    private CatalogFacts hechos;
    private CatalogEntry entrada;
    private Quality calidad;

    @PostConstruct
    void read() {
        Dataset dataset = (Dataset) request.getAttribute(DatosServlet.CONJUNTO);
        DatasetVersion version = (DatasetVersion) request.getAttribute(DatosServlet.VERSION);
        hechos = catalogo.ahora();
        entrada =
                new CatalogEntry(dataset, version, Exports.formats(version), distributions.of(version.id()), List.of());
    }

    /** schema.org/Dataset, safe to stand in a script element. */
    public String getJsonLd() {
        return new SchemaOrg(hechos).dataset(entrada);
    }

    /** Address below which programs ask for rows and quality. */
    public String getApi() {
        return settings.publicUrl() + "/api/v1/datos/" + entrada.dataset().name();
    }

    /** Points of the description; files of this portal count as answering, because they exist or can be made. */
    public Quality getCalidad() {
        if (calidad == null) {
            calidad = new QualityScore(hechos)
                    .of(entrada, direccion -> direccion.startsWith(settings.publicUrl() + "/datos/"));
        }
        return calidad;
    }
}
