package co.gov.ventanilla.portal.busqueda.indice;

import co.gov.ventanilla.opendata.catalog.Description;
import co.gov.ventanilla.portal.contenido.busqueda.Ayuda;
import co.gov.ventanilla.portal.contenido.busqueda.FuenteLugares;
import co.gov.ventanilla.portal.datos.tabla.Fila;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.portal.tramites.Tramite;
import co.gov.ventanilla.search.document.Entry;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.Place;
import co.gov.ventanilla.search.document.PlaceState;
import co.gov.ventanilla.search.document.Point;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the index is told of a row, a dataset, a page and a question of the help. */
public final class Entradas {
    /** Source of what comes from this portal and its content pack and from no dataset. */
    static final String PORTAL = "portal";

    private static final Mensajes MENSAJES = Mensajes.junto(Entradas.class);

    private static final String FECHA = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
    private static final String HORA = "\\d{2}:\\d{2}(:\\d{2})?";
    private static final List<String> DE_LUGAR =
            List.of("id", "nombre", "lugar", "direccion", "comuna", "latitud", "longitud", "horario_osm");

    private Entradas() {}

    /** A place; empty when the row has no id or no name. */
    public static Optional<Entry> lugar(FuenteLugares fuente, Fila fila, PlaceState estado) {
        Kind tipo = Kind.of(fuente.tipo()).orElseThrow();
        Optional<String> id = fila.de("id");
        Optional<String> nombre = fila.de("nombre").or(() -> fila.de("lugar"));
        if (id.isEmpty() || nombre.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> hechos = new LinkedHashMap<>(fila.otras(DE_LUGAR));
        Place lugar = new Place(
                punto(fila).orElse(null),
                fila.texto("direccion"),
                fila.de("comuna")
                        .filter(c -> c.matches("\\d{1,4}"))
                        .map(Integer::valueOf)
                        .orElse(null),
                fila.de("horario_osm").or(() -> unaVez(fila)).orElse(null),
                estado,
                hechos);
        String resumen = Stream.of(
                        Optional.of(MENSAJES.texto("clase_lugar." + tipo.code())),
                        fila.de("direccion"),
                        fila.de("comuna").map(c -> MENSAJES.texto("comuna", c)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return Optional.of(new Entry(
                tipo,
                id.get(),
                fuente.conjunto(),
                nombre.get(),
                List.of(MENSAJES.texto("clase_lugar." + tipo.code()) + " " + nombre.get()),
                resumen,
                String.join(". ", fuente.servicios()),
                "/puntos/" + id.get(),
                lugar));
    }

    /** Opening hours of what is there on one day only, as a stop of the Bus TIC; none when it was called off. */
    private static Optional<String> unaVez(Fila fila) {
        String fecha = fila.texto("fecha");
        String desde = fila.texto("hora_desde");
        String hasta = fila.texto("hora_hasta");
        if (!fecha.matches(FECHA)
                || !desde.matches(HORA)
                || !hasta.matches(HORA)
                || fila.texto("estado").equals("cancelada")) {
            return Optional.empty();
        }
        String mes = Month.of(Integer.parseInt(fecha.substring(5, 7))).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return Optional.of(String.join(
                " ",
                fecha.substring(0, 4),
                mes,
                fecha.substring(8),
                desde.substring(0, 5) + "-" + hasta.substring(0, 5)));
    }

    private static Optional<Point> punto(Fila fila) {
        try {
            return fila.de("latitud").isEmpty() || fila.de("longitud").isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Point(
                            Double.parseDouble(fila.texto("latitud")), Double.parseDouble(fila.texto("longitud"))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What a row of the dataset of states says. */
    public static PlaceState estado(Fila fila) {
        return new PlaceState(
                PlaceState.Service.of(fila.texto("estado")),
                fila.de("estado_desde").orElse(null),
                fila.de("fecha_del_dato").orElse(null));
    }

    /** A trámite, with what people call it also. */
    public static Entry tramite(String conjunto, Tramite tramite) {
        String tipo = tramite.tipo().isEmpty() ? "tramite" : tramite.tipo();
        return new Entry(
                Kind.TRAMITE,
                tramite.id(),
                conjunto,
                tramite.nombre(),
                tramite.otrosNombres(),
                MENSAJES.texto("tipo_tramite." + tipo),
                tramite.dependencia() == null ? "" : tramite.dependencia(),
                tramite.ruta(),
                null);
    }

    /** A dataset. */
    public static Entry conjunto(String nombre, Description d, String unidad) {
        return new Entry(
                Kind.DATASET,
                nombre,
                nombre,
                d.titulo(),
                d.palabrasClave().stream()
                        .map(palabra -> MENSAJES.texto("dataset.de", palabra))
                        .toList(),
                d.resumen(),
                String.join("\n", d.descripcion(), String.join(", ", d.palabrasClave()), unidad),
                "/datos/" + nombre,
                null);
    }

    /** A question of the help. */
    public static Entry ayuda(Ayuda ayuda) {
        return new Entry(
                Kind.AYUDA,
                ayuda.id(),
                PORTAL,
                ayuda.pregunta(),
                ayuda.otrasPalabras(),
                ayuda.respuesta().get(0),
                String.join("\n", ayuda.respuesta()),
                "/ayuda#" + ayuda.id(),
                null);
    }

    /** A page of the portal: its words are sentences of this package. */
    public static Entry pagina(String id, String ruta) {
        return new Entry(
                Kind.PAGINA,
                id,
                PORTAL,
                MENSAJES.texto("pagina_titulo." + id),
                List.of(MENSAJES.texto("pagina_tambien." + id).split("; ")),
                MENSAJES.texto("pagina_resumen." + id),
                "",
                ruta,
                null);
    }
}
