package co.gov.ventanilla.portal.datos.ficha;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Licence;
import co.gov.ventanilla.opendata.dcat.CatalogFacts;
import co.gov.ventanilla.portal.contenido.Dependencia;
import co.gov.ventanilla.portal.contenido.entidad.Entidad;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What the catalog says of itself, from the content pack. */
@Dependent
public class HechosCatalogo {
    private static final Mensajes MENSAJES = Mensajes.junto(HechosCatalogo.class);

    @Inject
    CatalogSettings settings;

    @Inject
    ContenidoActivo contenido;

    /**
     * The facts.
     *
     * @param abierto day on which the catalog, or the part that is told, opened
     * @param cambio its last change
     */
    public CatalogFacts hechos(LocalDate abierto, Instant cambio) {
        Entidad entidad = contenido.entidad();
        return new CatalogFacts(
                settings,
                MENSAJES.texto("catalogo.titulo", entidad.nombre()),
                MENSAJES.texto("catalogo.descripcion", entidad.nombre()),
                settings.publicUrl() + "/",
                null,
                entidad.correo(),
                contenido.todo().dependencias().stream()
                        .filter(d -> d.correo() != null)
                        .collect(Collectors.toMap(Dependencia::id, Dependencia::correo)),
                new CatalogFacts.Place(
                        entidad.municipio() + ", " + entidad.departamento(), entidad.divipola(), entidad.geonames()),
                abierto,
                cambio,
                Licence.CC_BY_4_0,
                List.of());
    }
}
