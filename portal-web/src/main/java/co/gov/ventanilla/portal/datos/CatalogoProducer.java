package co.gov.ventanilla.portal.datos;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.portal.contenido.Dependencia;
import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Gives module {@code opendata} its database, its folder, its clock and the names of this city. */
@ApplicationScoped
public class CatalogoProducer {
    @Resource(lookup = "java:app/jdbc/portal")
    DataSource dataSource;

    @Inject
    Ajustes ajustes;

    @Inject
    ContenidoActivo contenido;

    @Inject
    ClockProducer clock;

    /** The pool of the portal; inside a transaction its connection takes part. */
    @Produces
    public DataSource dataSource() {
        return dataSource;
    }

    /** The portal's clock. */
    @Produces
    public Clock clock() {
        return clock.clock();
    }

    /** Where the catalog lives and who publishes. */
    @Produces
    public CatalogSettings settings() {
        return new CatalogSettings(
                ajustes.home().resolve("datos"),
                ajustes.url(),
                contenido.entidad().nombre(),
                contenido.todo().dependencias().stream()
                        .collect(Collectors.toMap(Dependencia::id, Dependencia::nombre)),
                contenido.todo().calendario().zona());
    }
}
