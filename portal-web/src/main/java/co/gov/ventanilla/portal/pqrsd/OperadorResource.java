package co.gov.ventanilla.portal.pqrsd;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.AuditLogRepository;
import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.platform.api.Problema;
import co.gov.ventanilla.portal.pqrsd.operacion.EstadoOperacion;
import co.gov.ventanilla.portal.respaldo.Respaldo;
import co.gov.ventanilla.portal.texto.Mensajes;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The operator's verbs until the staff desk exists: list and show petitions, check the book. Reached over the management address with
 * the token of {@code PORTAL_HOME/operador.properties}; each call is audited before it is answered.
 */
@Path("/interno/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OperadorResource {
    private static final Mensajes MENSAJES = Mensajes.junto(OperadorResource.class);

    @Inject
    PqrsdRepository pqrsds;

    @Inject
    VerificacionContenidos verificacion;

    @Inject
    EstadoOperacion estado;

    @Inject
    Respaldo respaldo;

    @Inject
    AuditLogRepository auditoria;

    @Inject
    Ajustes ajustes;

    @Context
    HttpServletRequest request;

    /** Newest petitions. */
    @GET
    @Path("pqrsd")
    @Operation(hidden = true)
    public Response listar(
            @QueryParam("desde") @DefaultValue("0") int desde, @QueryParam("limite") @DefaultValue("100") int limite) {
        entrar("listar", "pqrsd desde=" + desde);
        List<Pqrsd> recientes = pqrsds.recientes(Math.max(0, desde), Math.min(1_000, Math.max(1, limite)));
        Map<Long, Long> aislados = pqrsds.aislados(recientes);
        List<Map<String, Object>> filas = recientes.stream()
                .map(p -> Map.<String, Object>of(
                        "radicado", p.getRadicado(),
                        "tipo", p.getTipo().codigo(),
                        "estado", p.getEstado().codigo(),
                        "recibido", p.getRecibido().toString(),
                        "vence", String.valueOf(p.getVence()),
                        "aislados", aislados.getOrDefault(p.getId(), 0L)))
                .toList();
        return Response.ok(Map.of("peticiones", filas)).build();
    }

    /** One petition with everything but a reserved identity. */
    @GET
    @Path("pqrsd/{radicado}")
    @Operation(hidden = true)
    public Response mostrar(@PathParam("radicado") String radicado) throws java.io.IOException {
        entrar("mostrar", radicado.matches("[0-9A-Za-z-]{1,30}") ? radicado : "?");
        Pqrsd p = pqrsds.porRadicado(radicado).orElse(null);
        if (p == null) {
            return Problema.de(MENSAJES, 404, "no_existe");
        }
        ObjectNode ficha = Json.MAPPER.createObjectNode();
        ficha.put("radicado", p.getRadicado());
        ficha.put("tipo", p.getTipo().codigo());
        ficha.put("por_clasificar", !p.isTipoDeclarado());
        ficha.put("estado", p.getEstado().codigo());
        ficha.put("recibido", p.getRecibido().toString());
        ficha.put("vence", String.valueOf(p.getVence()));
        ficha.put("medio_respuesta", p.getMedioRespuesta());
        ficha.put("asunto", p.getAsunto());
        ficha.put("texto", p.getTexto());
        ficha.put("identidad", p.isAnonima() ? "anónima" : p.isReserva() ? "reservada" : "abierta");
        if (!p.isAnonima() && !p.isReserva()) {
            ficha.set("solicitante", Json.MAPPER.readTree(pqrsds.solicitante(p).orElse("null")));
        }
        ficha.set(
                "adjuntos",
                Json.MAPPER.valueToTree(pqrsds.adjuntos(p.getId()).stream()
                        .map(a -> Map.of(
                                "nombre", a.getNombre(),
                                "sha256", a.getSha256(),
                                "bytes", a.getBytes(),
                                "estado", a.getEstado()))
                        .toList()));
        return Response.ok(ficha).build();
    }

    /** How the portal stands: room for files, antivirus, outbox. */
    @GET
    @Path("estado")
    @Operation(hidden = true)
    public Response estado() {
        entrar("ver", "estado");
        return Response.ok(estado.ahora()).build();
    }

    /** Folder into which a backup goes. */
    public record Destino(String carpeta) {}

    /** Begins a backup; 409 tells why not. */
    @POST
    @Path("respaldo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response respaldar(Destino destino) {
        entrar("respaldar", "todo");
        Respaldo.Progreso progreso = respaldo.empezar(java.nio.file.Path.of(destino.carpeta()));
        return Response.status(progreso.estado().equals("fallo") ? 409 : 202)
                .entity(progreso)
                .build();
    }

    /** How the last backup stands; asked again and again, so not audited. */
    @GET
    @Path("respaldo")
    @Operation(hidden = true)
    public Response respaldo() {
        autorizar();
        Respaldo.Progreso progreso = respaldo.progreso();
        return progreso == null
                ? Problema.de(MENSAJES, 404, "no_existe")
                : Response.ok(progreso).build();
    }

    /** Walk over chain, contents and files. */
    @GET
    @Path("libro/verificacion")
    @Operation(hidden = true)
    public Response verificar() {
        entrar("verificar", "libro");
        return Response.ok(verificacion.verificar()).build();
    }

    private void entrar(String accion, String objeto) {
        autorizar();
        String operador = String.valueOf(request.getHeader("X-Operador"));
        auditoria.anotar(operador.replaceAll("[^\\w.@-]", "_"), accion, objeto);
    }

    private void autorizar() {
        byte[] enviado = String.valueOf(request.getHeader("Authorization")).getBytes(StandardCharsets.UTF_8);
        byte[] bueno = ajustes.operadorToken()
                .map(t -> "Bearer " + t)
                .orElseThrow(() -> new NotAuthorizedException("Bearer"))
                .getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(bueno, enviado)) {
            throw new NotAuthorizedException("Bearer");
        }
    }
}
