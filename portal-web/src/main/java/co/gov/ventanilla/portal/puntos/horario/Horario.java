package co.gov.ventanilla.portal.puntos.horario;

import co.gov.ventanilla.opendata.horario.Franja;
import co.gov.ventanilla.opendata.horario.HorarioIlegible;
import co.gov.ventanilla.opendata.horario.HorarioOsm;
import co.gov.ventanilla.opendata.horario.ReglaHorario;
import co.gov.ventanilla.portal.puntos.horario.Estado.Situacion;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The opening hours of a place, from a cell of a column {@code horario_osm}; immutable, one per text.
 *
 * <p>Rules as {@link HorarioOsm} has them. A span belongs to the day on which it begins: one that runs over midnight into a holiday goes on to its end. {@link DiasEspeciales}
 * (holidays and the entity's closures) matter only to hours with a rule for {@code PH}: without one, and so for {@code 24/7}, every day is as its day of the week.
 */
public final class Horario {
    /** How far ahead it is looked for an opening or a closing, in days. */
    public static final int DIAS = 14;

    /** Without data: the cell is empty, or cannot be read (it was published before the column had its role). */
    public static final Horario SIN_DATO = new Horario(List.of());

    private static final int DISTINTOS = 10_000;
    private static final Map<String, Horario> LEIDOS = new ConcurrentHashMap<>();

    private final List<ReglaHorario> reglas;

    private Horario(List<ReglaHorario> reglas) {
        this.reglas = reglas;
    }

    /** Reads a text once; datasets have few different ones. */
    public static Horario de(@Nullable String texto) {
        if (texto == null || texto.isBlank()) {
            return SIN_DATO;
        }
        Horario leido = LEIDOS.get(texto);
        if (leido == null) {
            leido = leer(texto);
            if (LEIDOS.size() < DISTINTOS && texto.length() <= HorarioOsm.LARGO) {
                LEIDOS.put(texto, leido);
            }
        }
        return leido;
    }

    private static Horario leer(String texto) {
        try {
            return new Horario(HorarioOsm.leer(texto).reglas());
        } catch (HorarioIlegible e) {
            return SIN_DATO;
        }
    }

    /** Is anything known? */
    public boolean conocido() {
        return !reglas.isEmpty();
    }

    /** Has it rules for public holidays? */
    public boolean distingueFestivos() {
        return reglas.stream().anyMatch(ReglaHorario::festivos);
    }

    List<ReglaHorario> reglas() {
        return reglas;
    }

    /** When it is open on a day; closed for hours without data. */
    public Jornada jornada(LocalDate dia, DiasEspeciales especiales) {
        return jornada(dia, distingueFestivos() && especiales.en(dia).isPresent());
    }

    private Jornada jornada(LocalDate dia, boolean festivo) {
        return Jornada.segun(reglas.stream().filter(r -> r.nombra(dia, festivo)));
    }

    /** The spans that begin on a day. */
    public List<Franja> franjas(LocalDate dia, DiasEspeciales especiales) {
        return jornada(dia, especiales).franjas();
    }

    /** Is it known to be open at a moment? */
    public boolean abierto(ZonedDateTime momento, DiasEspeciales especiales) {
        LocalDate hoy = momento.toLocalDate();
        int minuto = momento.getHour() * 60 + momento.getMinute();
        return dentro(franjas(hoy, especiales), minuto)
                || dentro(franjas(hoy.minusDays(1), especiales), minuto + Franja.DIA);
    }

    private static boolean dentro(List<Franja> franjas, int minuto) {
        return franjas.stream().anyMatch(f -> f.desde() <= minuto && minuto < f.hasta());
    }

    /**
     * How it stands at a moment.
     *
     * @param momento in the zone of the place; seconds do not count
     */
    public Estado en(ZonedDateTime momento, DiasEspeciales especiales) {
        LocalDateTime ahora = momento.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        if (!conocido()) {
            return new Estado(Situacion.SIN_DATO, ahora, null, null, null, null);
        }
        LocalDate hoy = ahora.toLocalDate();
        List<Lapso> lapsos = lapsos(hoy, especiales);
        Optional<Lapso> actual = lapsos.stream().filter(l -> l.incluye(ahora)).findFirst();
        LocalDateTime abre = lapsos.stream()
                .map(Lapso::desde)
                .filter(ahora::isBefore)
                .findFirst()
                .orElse(null);
        Jornada jornada = jornada(hoy, especiales);
        if (actual.isEmpty()) {
            return new Estado(Situacion.CERRADO, ahora, null, abre, motivo(hoy, jornada, especiales), jornada.nota());
        }
        LocalDateTime hasta = actual.get().hasta();
        boolean cierra = hasta.isBefore(hoy.plusDays(DIAS + 1L).atStartOfDay());
        return new Estado(
                Situacion.ABIERTO,
                ahora,
                cierra ? hasta : null,
                abre,
                null,
                actual.get().nota());
    }

    private @Nullable DiaEspecial motivo(LocalDate hoy, Jornada jornada, DiasEspeciales especiales) {
        boolean porEso = distingueFestivos()
                && jornada.franjas().isEmpty()
                && !jornada(hoy, false).franjas().isEmpty();
        return porEso ? especiales.en(hoy).orElse(null) : null;
    }

    /** From yesterday, whose spans may run into today, to the last day looked at; spans that touch are one. */
    private List<Lapso> lapsos(LocalDate hoy, DiasEspeciales especiales) {
        List<Lapso> lapsos = new ArrayList<>();
        for (int i = -1; i <= DIAS; i++) {
            LocalDateTime dia = hoy.plusDays(i).atStartOfDay();
            Jornada jornada = jornada(dia.toLocalDate(), especiales);
            for (Franja franja : jornada.franjas()) {
                add(
                        lapsos,
                        new Lapso(dia.plusMinutes(franja.desde()), dia.plusMinutes(franja.hasta()), jornada.nota()));
            }
        }
        return lapsos;
    }

    private static void add(List<Lapso> lapsos, Lapso lapso) {
        Lapso last = lapsos.isEmpty() ? null : lapsos.get(lapsos.size() - 1);
        if (last != null && !lapso.desde().isAfter(last.hasta())) {
            LocalDateTime end = lapso.hasta().isAfter(last.hasta()) ? lapso.hasta() : last.hasta();
            lapsos.set(lapsos.size() - 1, new Lapso(last.desde(), end, last.nota()));
        } else {
            lapsos.add(lapso);
        }
    }

    private record Lapso(
            LocalDateTime desde,
            LocalDateTime hasta,
            @Nullable String nota) {
        boolean incluye(LocalDateTime momento) {
            return !momento.isBefore(desde) && momento.isBefore(hasta);
        }
    }
}
