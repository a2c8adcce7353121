package co.gov.ventanilla.portal.pqrsd;

import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.platform.api.InternoResource;
import co.gov.ventanilla.portal.platform.api.Problema;
import co.gov.ventanilla.portal.pqrsd.adjunto.Adjunto;
import co.gov.ventanilla.portal.pqrsd.antivirus.Liberacion;
import co.gov.ventanilla.portal.pqrsd.libro.LibroRepository;
import co.gov.ventanilla.portal.pqrsd.sospecha.CierreRevision;
import co.gov.ventanilla.portal.pqrsd.sospecha.SospechaRepository;
import co.gov.ventanilla.portal.texto.Mensajes;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The operator's verbs until the staff desk exists: list, show and review petitions, remove and release contents, check the book. */
@Path("/interno/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OperadorResource extends InternoResource {
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
    CierreRevision cierre;

    @Inject
    Liberacion liberacion;

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
        entrar("mostrar", visto(radicado));
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
        sospechas.de(p.getId()).ifPresent(revision -> ficha.set("revision", Json.MAPPER.valueToTree(revision)));
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
        entrar("suprimir", visto(radicado));
        if (orden == null
                || orden.contenido() == null
                || orden.acto() == null
                || orden.acto().isBlank()) {
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

    /** What somebody found who looked. */
    public record OrdenRevision(String nota) {}

    /** Takes a petition out of the review queue. */
    @POST
    @Path("pqrsd/{radicado}/revision")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revisar(@PathParam("radicado") String radicado, OrdenRevision orden) {
        entrar("revisar", visto(radicado));
        if (orden == null || orden.nota() == null || orden.nota().isBlank()) {
            return Problema.de(MENSAJES, 400, "revision");
        }
        Pqrsd p = pqrsds.porRadicado(radicado).orElse(null);
        if (p == null) {
            return Problema.de(MENSAJES, 404, "no_existe");
        }
        return cierre.cerrar(p.getId(), operador(), orden.nota().strip())
                ? Response.ok(Map.of("radicado", radicado, "quedan", sospechas.cuantas()))
                        .build()
                : Problema.de(MENSAJES, 409, "no_espera");
    }

    /** Which file is released and why. */
    public record OrdenLiberacion(String contenido, long numero, String motivo) {}

    /** Gives a file of the quarantine back: the antivirus was wrong. */
    @POST
    @Path("pqrsd/{radicado}/liberacion")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response liberar(@PathParam("radicado") String radicado, OrdenLiberacion orden) throws java.io.IOException {
        entrar("liberar", visto(radicado));
        if (orden == null
                || !"ADJUNTO".equals(orden.contenido())
                || orden.motivo() == null
                || orden.motivo().isBlank()) {
            return Problema.de(MENSAJES, 400, "liberacion");
        }
        Adjunto adjunto = pqrsds.porRadicado(radicado).stream()
                .flatMap(p -> pqrsds.adjuntos(p.getId()).stream())
                .filter(a -> a.getOrden() == orden.numero())
                .findFirst()
                .orElse(null);
        if (adjunto == null) {
            return Problema.de(MENSAJES, 404, "sin_archivo");
        }
        int cuantos = liberacion.liberar(
                adjunto.getSha256(),
                operador(),
                radicado + ": " + orden.motivo().strip());
        return cuantos > 0
                ? Response.ok(Map.of("sha256", adjunto.getSha256(), "archivos", cuantos))
                        .build()
                : Problema.de(MENSAJES, 409, "no_aislado");
    }

    /** Walk over chain, contents and files. */
    @GET
    @Path("libro/verificacion")
    public Response verificar() {
        entrar("verificar", "libro");
        return Response.ok(verificacion.verificar()).build();
    }
}
