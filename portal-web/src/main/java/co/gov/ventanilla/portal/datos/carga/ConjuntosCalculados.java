package co.gov.ventanilla.portal.datos.carga;

import co.gov.ventanilla.portal.contenido.calendario.FestivoLocal;
import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.pqrsd.Plazos;
import co.gov.ventanilla.portal.pqrsd.libro.LibroRepository;
import co.gov.ventanilla.rules.termino.Festivo;
import co.gov.ventanilla.rules.termino.Festivos;
import co.gov.ventanilla.rules.termino.Regla;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Tables that the portal knows because it counts with them: they cannot differ from what it does. */
@Dependent
class ConjuntosCalculados {
    private static final int PRIMER_ANIO = 2020;
    private static final int ULTIMO_ANIO = 2035;
    private static final List<String> DIAS =
            List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");

    @Inject
    Plazos plazos;

    @Inject
    ContenidoActivo contenido;

    @Inject
    LibroRepository libro;

    @Inject
    ClockProducer clock;

    /** Rows of a computed dataset, the header first; by the name of the dataset. */
    Map<String, Supplier<List<List<String>>>> tablas() {
        return Map.of(
                "festivos", this::festivos,
                "dias-habiles", this::dias,
                "terminos-legales", () -> TerminosPublicados.filas(plazos),
                "cabezas-de-la-cadena", this::cabezas);
    }

    private List<List<String>> dias() {
        List<List<String>> filas = new ArrayList<>();
        filas.add(List.of("fecha", "dia_semana", "habil", "motivo"));
        LocalDate fin = LocalDate.of(ULTIMO_ANIO, 12, 31);
        for (LocalDate dia = LocalDate.of(PRIMER_ANIO, 1, 1); !dia.isAfter(fin); dia = dia.plusDays(1)) {
            String motivo = plazos.motivoNoHabil(dia).orElse("");
            filas.add(List.of(
                    dia.toString(),
                    DIAS.get(dia.getDayOfWeek().getValue() - 1),
                    Boolean.toString(motivo.isEmpty()),
                    motivo));
        }
        return filas;
    }

    private List<List<String>> festivos() {
        List<List<String>> filas = new ArrayList<>();
        for (int anio = PRIMER_ANIO; anio <= ULTIMO_ANIO; anio++) {
            for (Festivo festivo : Festivos.deLey()) {
                if (festivo.en(anio).isPresent()) {
                    filas.add(fila(festivo, anio));
                }
            }
        }
        for (FestivoLocal local : contenido.todo().calendario().festivosAdicionales()) {
            if (local.fecha().getYear() >= PRIMER_ANIO && local.fecha().getYear() <= ULTIMO_ANIO) {
                filas.add(List.of(
                        local.fecha().toString(),
                        local.nombre(),
                        "acto",
                        local.fecha().toString(),
                        "false",
                        "",
                        local.acto()));
            }
        }
        filas.sort(Comparator.comparing((List<String> f) -> f.get(0)).thenComparing(f -> f.get(1)));
        filas.add(0, List.of("fecha", "nombre", "regla", "fecha_sin_traslado", "trasladado", "desde_anio", "norma"));
        return filas;
    }

    private static List<String> fila(Festivo festivo, int anio) {
        LocalDate fecha = festivo.en(anio).orElseThrow();
        LocalDate sinTraslado = sinTraslado(festivo.regla()).en(anio);
        return List.of(
                fecha.toString(),
                festivo.nombre(),
                codigo(festivo.regla()),
                sinTraslado.toString(),
                Boolean.toString(!fecha.equals(sinTraslado)),
                Integer.toString(festivo.desdeAnio()),
                festivo.fuente());
    }

    private static Regla sinTraslado(Regla regla) {
        if (regla instanceof Regla.Trasladada t) {
            return new Regla.Fija(t.dia());
        }
        return regla instanceof Regla.TrasladadaDesdePascua p ? new Regla.DesdePascua(p.dias()) : regla;
    }

    private static String codigo(Regla regla) {
        if (regla instanceof Regla.Fija) {
            return "fija";
        }
        if (regla instanceof Regla.Trasladada) {
            return "siguiente_lunes";
        }
        return regla instanceof Regla.DesdePascua ? "pascua" : "pascua_siguiente_lunes";
    }

    /** The head at the end of each past day since the first event; a quiet day repeats it. */
    private List<List<String>> cabezas() {
        ZoneId zona = plazos.zona();
        LocalDate hoy = LocalDate.ofInstant(clock.now(), zona);
        List<List<String>> filas = new ArrayList<>();
        filas.add(List.of("fecha", "eventos", "cabeza"));
        libro.primerDia(zona).ifPresent(primero -> {
            for (LocalDate dia = primero; dia.isBefore(hoy); dia = dia.plusDays(1)) {
                var cabeza = libro.publicar(
                        dia,
                        libro.cabezaAntesDe(dia.plusDays(1).atStartOfDay(zona).toInstant()));
                filas.add(List.of(dia.toString(), Long.toString(cabeza.eventos()), cabeza.cabeza()));
            }
        });
        return filas;
    }
}
