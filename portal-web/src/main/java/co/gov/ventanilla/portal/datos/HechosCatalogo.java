package co.gov.ventanilla.portal.datos;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.Licence;
import co.gov.ventanilla.opendata.dcat.CatalogFacts;
import co.gov.ventanilla.portal.contenido.Dependencia;
import co.gov.ventanilla.portal.contenido.entidad.Entidad;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What the catalog says of itself to programs: names and places of the content pack, interfaces of the portal. */
@ApplicationScoped
public class HechosCatalogo {
    private static final Mensajes MENSAJES = Mensajes.junto(HechosCatalogo.class);

    @Inject
    ContenidoActivo contenido;

    @Inject
    CatalogSettings settings;

    @Inject
    DatasetRepository datasets;

    /** As of now. */
    public CatalogFacts ahora() {
        Entidad entidad = contenido.entidad();
        return new CatalogFacts(
                settings,
                MENSAJES.texto("catalogo.titulo", entidad.municipio()),
                MENSAJES.texto("catalogo.descripcion", entidad.nombre()),
                settings.publicUrl() + "/datos",
                null,
                entidad.correo(),
                contenido.todo().dependencias().stream()
                        .filter(d -> d.correo() != null)
                        .collect(Collectors.toMap(Dependencia::id, Dependencia::correo)),
                new CatalogFacts.Place(
                        entidad.municipio() + ", " + entidad.departamento(), entidad.divipola(), entidad.geonames()),
                LocalDate.ofInstant(datasets.firstPublished(), settings.zone()),
                datasets.lastModified(),
                Licence.CC_BYSA_4_0,
                servicios());
    }

    private List<CatalogFacts.Service> servicios() {
        String url = settings.publicUrl();
        return List.of(
                new CatalogFacts.Service(
                        "ckan",
                        MENSAJES.texto("servicio.ckan"),
                        MENSAJES.texto("servicio.ckan.detalle"),
                        url + "/api/3/action",
                        url + "/api/3/action/help_show?name=package_search",
                        null),
                new CatalogFacts.Service(
                        "filas",
                        MENSAJES.texto("servicio.filas"),
                        MENSAJES.texto("servicio.filas.detalle"),
                        url + "/api/v1/datos",
                        url + "/openapi",
                        "https://www.openapis.org"));
    }
}
