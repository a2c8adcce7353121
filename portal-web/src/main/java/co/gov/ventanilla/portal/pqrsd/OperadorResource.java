package co.gov.ventanilla.portal.pqrsd;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.AuditLogRepository;
import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.platform.api.Problema;
import co.gov.ventanilla.portal.pqrsd.libro.LibroRepository;
import co.gov.ventanilla.portal.pqrsd.operacion.EstadoOperacion;
import co.gov.ventanilla.portal.pqrsd.sospecha.SospechaRepository;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    LibroRepository libro;

    @Inject
    SospechaRepository sospechas;

    @Inject
    VerificacionContenidos verificacion;

    @Inject
    Supresion supresion;

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
    public Response listar(
            @QueryParam("desde") @DefaultValue("0") int desde, @QueryParam("limite") @DefaultValue("100") int limite) {
        entrar("listar", "pqrsd desde=" + desde);
        List<Map<String, Object>> filas = filas(pqrsds.recientes(Math.max(0, desde), entre(limite)));
        return Response.ok(Map.of("peticiones", filas)).build();
    }

    /** Petitions that look sent by a machine and wait for somebody to look, newest first. */
    @GET
    @Path("sospechosas")
    public Response sospechosas(
            @QueryParam("desde") @DefaultValue("0") int desde, @QueryParam("limite") @DefaultValue("100") int limite) {
        entrar("listar", "sospechosas desde=" + desde);
        List<SospechaRepository.Fila> abiertas = sospechas.abiertas(Math.max(0, desde), entre(limite));
        List<Map<String, Object>> filas =
                filas(abiertas.stream().map(s -> pqrsds.porId(s.pqrsdId())).toList());
        for (int i = 0; i < filas.size(); i++) {
            filas.get(i).put("motivos", abiertas.get(i).motivos());
        }
        return Response.ok(Map.of("total", sospechas.cuantas(), "peticiones", filas))
                .build();
    }

    private static int entre(int limite) {
        return Math.min(1_000, Math.max(1, limite));
    }

    /** What a list tells of each petition; how many of its files are in quarantine too. */
    private List<Map<String, Object>> filas(List<Pqrsd> peticiones) {
        Map<Long, Long> aislados = pqrsds.aislados(peticiones);
        return peticiones.stream()
                .map(p -> fila(p, aislados.getOrDefault(p.getId(), 0L)))
                .toList();
    }

    private static Map<String, Object> fila(Pqrsd p, long aislados) {
        Map<String, Object> fila = new LinkedHashMap<>();
        fila.put("radicado", p.getRadicado());
        fila.put("tipo", p.getTipo().codigo());
        fila.put("estado", p.getEstado().codigo());
        fila.put("recibido", p.getRecibido().toString());
        fila.put("vence", String.valueOf(p.getVence()));
        fila.put("aislados", aislados);
        return fila;
    }

    /** One petition with everything but a reserved identity. */
    @GET
    @Path("pqrsd/{radicado}")
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
        ficha.set("atencion_prioritaria", Json.MAPPER.valueToTree(p.getPrioritaria()));
        ficha.put("asunto", p.getAsunto());
        ficha.put("texto", p.getTexto());
        ficha.put("identidad", p.isAnonima() ? "anónima" : p.isReserva() ? "reservada" : "abierta");
        if (!p.isAnonima() && !p.isReserva()) {
            ficha.set("solicitante", Json.MAPPER.readTree(pqrsds.solicitante(p).orElse("null")));
        }
        ficha.set("adjuntos", Json.MAPPER.valueToTree(adjuntos(p)));
        ficha.set("eventos", Json.MAPPER.valueToTree(eventos(p)));
        return Response.ok(ficha).build();
    }

    /** Its files; the event says with what they came. */
    private List<Map<String, Object>> adjuntos(Pqrsd p) {
        return pqrsds.adjuntos(p.getId()).stream()
                .map(a -> Map.<String, Object>of(
                        "nombre", a.getNombre(),
                        "sha256", a.getSha256(),
                        "bytes", a.getBytes(),
                        "estado", a.getEstado(),
                        "evento", a.getEvento()))
                .toList();
    }

    /** What happened to it, with the messages that the person added. */
    private List<Map<String, Object>> eventos(Pqrsd p) {
        return libro.eventos(p.getId()).stream()
                .map(e -> {
                    Map<String, Object> fila = new LinkedHashMap<>();
                    fila.put("evento", e.getNumero());
                    fila.put("fecha", e.getInstante().toString());
                    fila.put("tipo", e.getTipo());
                    fila.put("hash", e.getHash());
                    pqrsds.mensaje(e.getNumero()).ifPresent(texto -> fila.put("mensaje", texto));
                    return fila;
                })
                .toList();
    }

    /** What to remove and by which act. */
    public record OrdenSupresion(Supresion.Contenido contenido, long numero, String acto) {}

    /** Removes a content by an act. */
    @POST
    @Path("pqrsd/{radicado}/supresion")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response suprimir(@PathParam("radicado") String radicado, OrdenSupresion orden) {
        entrar("suprimir", radicado.matches("[0-9A-Za-z-]{1,30}") ? radicado : "?");
        if (orden.contenido() == null || orden.acto() == null || orden.acto().isBlank()) {
            return Problema.de(MENSAJES, 400, "supresion");
        }
        return supresion
                .suprimir(
                        radicado,
                        orden.contenido(),
                        orden.numero(),
                        orden.acto().strip())
                .map(evento -> Response.ok(Map.of("evento", evento)).build())
                .orElseGet(() -> Problema.de(MENSAJES, 404, "no_hay"));
    }

    /** How the portal stands: room for files, antivirus, outbox. */
    @GET
    @Path("estado")
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
