package co.gov.ventanilla.portal.puntos.api;

import co.gov.ventanilla.portal.busqueda.Lectura;
import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.api.Problema;
import co.gov.ventanilla.portal.platform.limite.Ritmo;
import co.gov.ventanilla.portal.puntos.horario.Horarios;
import co.gov.ventanilla.portal.puntos.lugar.Filtro;
import co.gov.ventanilla.portal.puntos.lugar.Hallados;
import co.gov.ventanilla.portal.puntos.lugar.Lugar;
import co.gov.ventanilla.portal.puntos.lugar.Lugares;
import co.gov.ventanilla.portal.puntos.lugar.LugaresAhora;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.PlaceState;
import co.gov.ventanilla.search.document.Point;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** {@code GET /api/v1/puntos}. */
@Path("/v1/puntos")
@RequestScoped
@Produces({PuntosResource.GEO_JSON, MediaType.APPLICATION_JSON})
public class PuntosResource {
    /** Media type of GeoJSON (RFC 7946, section 12). */
    static final String GEO_JSON = "application/geo+json";

    private static final Mensajes MENSAJES = Mensajes.junto(PuntosResource.class);
    private static final int MAXIMO = 1_000;
    private static final int OMISION = 200;
    private static final int MAXIMO_DESDE = 100_000;

    @Inject
    Lugares lugares;

    @Inject
    Horarios horarios;

    @Inject
    Ritmo ritmo;

    @Inject
    Ajustes ajustes;

    @Context
    UriInfo direccion;

    /** Places, the nearest first when a position is given, else by name. */
    @GET
    public Response puntos(
            @QueryParam("tipo") String tipo,
            @QueryParam("comuna") String comuna,
            @QueryParam("abierto") String abierto,
            @QueryParam("lat") String lat,
            @QueryParam("lon") String lon,
            @QueryParam("limite") String limite,
            @QueryParam("desde") String desde) {
        if (ritmo.espera()) {
            return Problema.despues(1, Problema.de(MENSAJES, 429, "despacio"));
        }
        Lectura lectura = new Lectura();
        int numero = lectura.entero("comuna", comuna, 1, 9_999, 0);
        Filtro filtro = new Filtro(
                lectura.tipo(tipo, Kind.PLACES),
                numero == 0 ? null : numero,
                lectura.siNo("abierto", abierto),
                lectura.posicion(lat, lon));
        int cuantos = lectura.entero("limite", limite, 1, MAXIMO, OMISION);
        int primero = lectura.entero("desde", desde, 0, MAXIMO_DESDE, 0);
        if (!lectura.fallas().isEmpty()) {
            return Problema.de(MENSAJES, 400, "parametros", lectura.fallas());
        }
        return lugares.leer(ahora -> coleccion(ahora, filtro, primero, cuantos))
                .map(cuerpo ->
                        Response.ok(cuerpo).header("Cache-Control", "no-store").build())
                .orElseGet(() -> Problema.despues(5, Problema.de(MENSAJES, 503, "haciendose")));
    }

    private Coleccion coleccion(LugaresAhora ahora, Filtro filtro, int desde, int cuantos) {
        Hallados hallados = ahora.buscar(filtro, desde, cuantos + 1);
        List<Coleccion.Rasgo> rasgos = hallados.lugares().stream()
                .limit(cuantos)
                .map(lugar -> rasgo(ahora, lugar))
                .toList();
        boolean mas = hallados.lugares().size() > cuantos && desde + cuantos <= MAXIMO_DESDE;
        return new Coleccion(
                "FeatureCollection",
                hallados.total(),
                desde,
                cuantos,
                mas ? siguiente(desde + cuantos) : null,
                horarios.ahora().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                rasgos);
    }

    private String siguiente(int desde) {
        String consulta = direccion
                .getRequestUriBuilder()
                .replaceQueryParam("desde", desde)
                .build()
                .getRawQuery();
        return ajustes.url() + "/api/v1/puntos?" + consulta;
    }

    private Coleccion.Rasgo rasgo(LugaresAhora ahora, Lugar lugar) {
        Point punto = lugar.punto();
        PlaceState estado = lugar.estado();
        Coleccion.Geometria geometria =
                punto == null ? null : new Coleccion.Geometria("Point", List.of(punto.longitude(), punto.latitude()));
        return new Coleccion.Rasgo(
                "Feature",
                lugar.id(),
                geometria,
                new Coleccion.Propiedades(
                        lugar.codigo(),
                        lugar.nombre(),
                        lugar.direccion(),
                        lugar.comuna(),
                        ahora.abiertoAhora(lugar),
                        estado.service().code(),
                        estado.since(),
                        estado.asOf(),
                        lugar.dato("horario"),
                        lugar.horarioOsm(),
                        lugar.velocidad(),
                        lugar.metros() == null ? null : Math.round(lugar.metros()),
                        ahora.enElMismoSitio(lugar).stream().map(Lugar::id).toList(),
                        ajustes.url() + lugar.ruta()));
    }
}
