package co.gov.ventanilla.portal.busqueda;

import co.gov.ventanilla.portal.platform.api.Problema;
import co.gov.ventanilla.portal.platform.limite.Ritmo;
import co.gov.ventanilla.portal.puntos.horario.Horarios;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.search.citizen.CitizenHits;
import co.gov.ventanilla.search.citizen.Suggestion;
import co.gov.ventanilla.search.document.Hit;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.Point;
import co.gov.ventanilla.search.query.OpenWhen;
import co.gov.ventanilla.search.query.Understood;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code GET /api/v1/buscar} and {@code /api/v1/sugerencias}. */
@Path("/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BusquedaResource {
    private static final Mensajes MENSAJES = Mensajes.junto(BusquedaResource.class);
    private static final int MAXIMO = 100;
    private static final int SUGERENCIAS = 20;
    private static final int LARGO_SUGERENCIA = 60;

    @Inject
    Preguntas preguntas;

    @Inject
    Ritmo ritmo;

    @Inject
    Horarios horarios;

    /** Hits over everything, with metres when a point is known. */
    @GET
    @Path("buscar")
    public Response buscar(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("lat") String lat,
            @QueryParam("lon") String lon,
            @QueryParam("tipo") String tipo,
            @QueryParam("limite") String limite) {
        if (ritmo.espera()) {
            return despacio();
        }
        Lectura lectura = new Lectura();
        Pregunta pregunta = new Pregunta(
                q,
                lectura.tipo(tipo, Lectura.todos()),
                lectura.posicion(lat, lon),
                Set.of(),
                false,
                0,
                lectura.entero("limite", limite, 1, MAXIMO, 20));
        if (!lectura.fallas().isEmpty()) {
            return Problema.de(MENSAJES, 400, "parametros", lectura.fallas());
        }
        return preguntas
                .responder(pregunta)
                .map(r -> ok(respuesta(q, pregunta.tipo(), r)))
                .orElseGet(BusquedaResource::haciendose);
    }

    /** Completions of what is being typed, from titles of what is indexed. */
    @GET
    @Path("sugerencias")
    public Response sugerencias(@QueryParam("q") @DefaultValue("") String q, @QueryParam("limite") String limite) {
        if (ritmo.espera()) {
            return despacio();
        }
        Lectura lectura = new Lectura();
        int cuantas = lectura.entero("limite", limite, 1, SUGERENCIAS, 8);
        if (!lectura.fallas().isEmpty()) {
            return Problema.de(MENSAJES, 400, "parametros", lectura.fallas());
        }
        String escrito = q.length() > LARGO_SUGERENCIA ? q.substring(0, LARGO_SUGERENCIA) : q;
        Optional<List<Suggestion>> halladas = preguntas.completar(escrito, cuantas);
        return halladas.map(todas -> ok(Map.of(
                        "sugerencias",
                        todas.stream()
                                .map(s -> Map.of(
                                        "texto", s.text(), "tipo", s.kind().code(), "url", s.url()))
                                .toList())))
                .orElseGet(BusquedaResource::haciendose);
    }

    private static Response ok(Object cuerpo) {
        return Response.ok(cuerpo).header("Cache-Control", "no-store").build();
    }

    private static Response despacio() {
        return Problema.despues(1, Problema.de(MENSAJES, 429, "despacio"));
    }

    private static Response haciendose() {
        return Problema.despues(5, Problema.de(MENSAJES, 503, "haciendose"));
    }

    private Map<String, Object> respuesta(String consulta, Kind tipo, Respuesta respuesta) {
        CitizenHits hallados = respuesta.hallados();
        Map<String, Object> cuerpo = new LinkedHashMap<>();
        cuerpo.put("consulta", consulta);
        cuerpo.put("entendido", entendido(respuesta));
        cuerpo.put("total", hallados.total(tipo));
        cuerpo.put("como", hallados.how().name().toLowerCase(Locale.ROOT));
        cuerpo.put(
                "resultados",
                hallados.hits().stream().map(BusquedaResource::resultado).toList());
        return cuerpo;
    }

    private Map<String, Object> entendido(Respuesta respuesta) {
        Understood entendido = respuesta.entendido();
        Point punto = entendido.near() == null ? null : entendido.near().point();
        Map<String, Object> cuerpo = new LinkedHashMap<>();
        cuerpo.put("tipo", entendido.kind() == null ? null : entendido.kind().code());
        cuerpo.put(
                "cerca_de", entendido.near() == null ? null : entendido.near().name());
        cuerpo.put("latitud", punto == null ? null : punto.latitude());
        cuerpo.put("longitud", punto == null ? null : punto.longitude());
        cuerpo.put("abierto", entendido.open() == null ? null : true);
        cuerpo.put("cuando", entendido.open() == null ? null : cuando(entendido.open()));
        cuerpo.put("comuna", entendido.comuna());
        cuerpo.put("lugar_desconocido", entendido.unknown());
        cuerpo.put("corregida", respuesta.corregida());
        cuerpo.put("peligro", entendido.danger());
        cuerpo.put("radicado", respuesta.radicado());
        return cuerpo;
    }

    /** {@code ahora}, a day, or a day with its hour, both as in ISO 8601. */
    private String cuando(OpenWhen cuando) {
        if (cuando.now()) {
            return "ahora";
        }
        LocalDate dia = cuando.day(horarios.ahora().toLocalDateTime());
        return cuando.hour() == null
                ? dia.toString()
                : dia.atTime(cuando.hour()).toString();
    }

    private static Map<String, Object> resultado(Hit hit) {
        Point punto = hit.entry().place() == null ? null : hit.entry().place().point();
        Map<String, Object> cuerpo = new LinkedHashMap<>();
        cuerpo.put("id", hit.entry().id());
        cuerpo.put("tipo", hit.entry().kind().code());
        cuerpo.put("titulo", hit.entry().title());
        cuerpo.put("resumen", hit.entry().summary());
        cuerpo.put("url", hit.entry().url());
        cuerpo.put("distancia_m", hit.metres() == null ? null : Math.round(hit.metres()));
        cuerpo.put("latitud", punto == null ? null : punto.latitude());
        cuerpo.put("longitud", punto == null ? null : punto.longitude());
        return cuerpo;
    }
}
