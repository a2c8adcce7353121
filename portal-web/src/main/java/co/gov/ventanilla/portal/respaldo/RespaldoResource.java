package co.gov.ventanilla.portal.respaldo;

import co.gov.ventanilla.portal.platform.api.InternoResource;
import co.gov.ventanilla.portal.platform.api.Problema;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.file.InvalidPathException;
import java.util.Optional;

/** The verb {@code backup}. */
@Path("/interno/v1/respaldo")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RespaldoResource extends InternoResource {
    private static final Mensajes MENSAJES = Mensajes.junto(RespaldoResource.class);

    @Inject
    Respaldo respaldo;

    /** Folder into which a backup goes. */
    public record Destino(String carpeta) {
        private Optional<java.nio.file.Path> ruta() {
            try {
                return Optional.ofNullable(carpeta).filter(c -> !c.isBlank()).map(java.nio.file.Path::of);
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
    }

    /** Begins a backup; 409 tells why not, 400 that no folder was named. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response respaldar(Destino destino) {
        entrar("respaldar", "todo");
        java.nio.file.Path carpeta =
                Optional.ofNullable(destino).flatMap(Destino::ruta).orElse(null);
        if (carpeta == null) {
            return Problema.de(MENSAJES, 400, "sin_carpeta");
        }
        Respaldo.Progreso progreso = respaldo.empezar(carpeta);
        return Response.status(progreso.estado().equals("fallo") ? 409 : 202)
                .entity(progreso)
                .build();
    }

    /** How the last backup stands; asked again and again, so not audited. */
    @GET
    public Response respaldo() {
        autorizar();
        Respaldo.Progreso progreso = respaldo.progreso();
        return progreso == null
                ? Problema.de(MENSAJES, 404, "ninguno")
                : Response.ok(progreso).build();
    }
}
