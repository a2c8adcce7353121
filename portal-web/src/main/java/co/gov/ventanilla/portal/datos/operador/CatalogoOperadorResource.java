package co.gov.ventanilla.portal.datos.operador;

import co.gov.ventanilla.opendata.publish.Publication;
import co.gov.ventanilla.opendata.publish.PublicationReport;
import co.gov.ventanilla.opendata.publish.Submission;
import co.gov.ventanilla.opendata.publish.Withdrawal;
import co.gov.ventanilla.opendata.store.ContentStore;
import co.gov.ventanilla.portal.platform.api.InternoResource;
import co.gov.ventanilla.portal.platform.api.Problema;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;

/** Door of the verbs that publish and withdraw; each act is audited. */
@Path("/interno/v1/conjuntos")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CatalogoOperadorResource extends InternoResource {
    private static final Mensajes MENSAJES = Mensajes.junto(CatalogoOperadorResource.class);

    @Inject
    Publication publication;

    @Inject
    Withdrawal withdrawal;

    @Inject
    ContentStore contents;

    /** Takes a file in, to be published by the next call. */
    @POST
    @Path("archivos")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response recibir(InputStream cuerpo) throws IOException {
        autorizar();
        UUID id = UUID.randomUUID();
        Files.copy(cuerpo, archivo(id));
        return Response.ok(Map.of("archivo", id)).build();
    }

    /**
     * What to publish.
     *
     * @param archivo what {@link #recibir} answered
     * @param descripcion text of META.json
     * @param excepcion why findings are let through, or null
     * @param soloRevisar nothing is published
     */
    public record Orden(UUID archivo, String descripcion, String excepcion, boolean soloRevisar) {}

    /** Publishes a file that came before; the report says how it ended. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publicar(Orden orden) throws IOException {
        if (orden == null
                || orden.archivo() == null
                || orden.descripcion() == null
                || !Files.exists(archivo(orden.archivo()))) {
            return Problema.de(MENSAJES, 400, "orden");
        }
        boolean sinMotivo = orden.excepcion() != null && orden.excepcion().isBlank();
        if (sinMotivo) {
            return Problema.de(MENSAJES, 400, "motivo");
        }
        try {
            PublicationReport informe = publication.publish(new Submission(
                    archivo(orden.archivo()), orden.descripcion(), orden.excepcion(), orden.soloRevisar()));
            anotar(orden.soloRevisar() ? "revisar" : "publicar", informe.name() + " " + informe.outcome());
            if (orden.excepcion() != null && !orden.soloRevisar()) {
                anotar("exceptuar", informe.name() + ": " + orden.excepcion());
            }
            return Response.ok(informe).build();
        } finally {
            Files.deleteIfExists(archivo(orden.archivo()));
        }
    }

    /**
     * What to withdraw.
     *
     * @param version number of the version to destroy, or null for the whole dataset
     */
    public record Retiro(Integer version, String motivo) {}

    /** Withdraws a dataset, or destroys one of its versions. */
    @POST
    @Path("{nombre}/retiro")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response retirar(@PathParam("nombre") String nombre, Retiro retiro) throws IOException {
        if (retiro == null
                || (retiro.version() != null
                        && (retiro.motivo() == null || retiro.motivo().isBlank()))) {
            return Problema.de(MENSAJES, 400, "motivo");
        }
        boolean hecho = retiro.version() == null
                ? withdrawal.dataset(nombre, retiro.motivo())
                : withdrawal.version(nombre, retiro.version(), retiro.motivo().strip());
        if (!hecho) {
            return Problema.de(MENSAJES, 404, "no_hay");
        }
        anotar(
                "retirar",
                nombre + (retiro.version() == null ? "" : " versión " + retiro.version()) + ": " + retiro.motivo());
        return Response.ok(Map.of("nombre", nombre, "retirado", true)).build();
    }

    private java.nio.file.Path archivo(UUID id) throws IOException {
        return contents.incoming().resolve("subida-" + id + ".csv");
    }
}
