package co.gov.ventanilla.portal.pqrsd.consulta;

import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.platform.api.Problema;
import co.gov.ventanilla.portal.platform.limite.Limite;
import co.gov.ventanilla.portal.platform.limite.Remitente;
import co.gov.ventanilla.portal.texto.Mensajes;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** {@code POST /api/v1/pqrsd/consulta}: the petition behind a number and a key. */
@Path("/v1/pqrsd/consulta")
@RequestScoped
public class ConsultaResource {
    private static final Mensajes MENSAJES = Mensajes.junto(ConsultaResource.class);

    private static final int MAX_JSON = 16 << 10;

    @Inject
    Consulta consulta;

    @Inject
    Expedientes expedientes;

    @Inject
    Remitente remitente;

    /** Number and key as the person typed them. */
    private record Llave(String radicado, String clave) {
        /** Empty when the body is not an object of these two texts and nothing else. */
        static Optional<Llave> de(byte[] json) {
            try {
                JsonNode arbol = Json.MAPPER.readTree(json);
                boolean bien = arbol.isObject()
                        && arbol.size() == 2
                        && arbol.path("radicado").isTextual()
                        && arbol.path("clave").isTextual();
                return bien
                        ? Optional.of(new Llave(
                                arbol.path("radicado").textValue(),
                                arbol.path("clave").textValue()))
                        : Optional.empty();
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    /** Opens a petition. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response consultar(InputStream cuerpo) throws IOException {
        byte[] bytes = cuerpo.readNBytes(MAX_JSON + 1);
        if (bytes.length > MAX_JSON) {
            return Problema.de(MENSAJES, 413, "grande");
        }
        return Llave.de(bytes)
                .map(llave -> consulta.abrir(llave.radicado(), llave.clave())
                        .map(expedientes::de)
                        .map(expediente -> Response.ok(expediente).build())
                        .orElseGet(this::negar))
                .orElseGet(() -> Problema.de(MENSAJES, 400, "faltan"));
    }

    /** A wrong number and a wrong key count alike. */
    private Response negar() {
        return remitente
                .pedir(Limite.CLAVE, 1)
                .map(espera -> Problema.espera(espera, List.of()))
                .orElseGet(() -> Problema.de(MENSAJES, 404, "no_encontrada"));
    }
}
