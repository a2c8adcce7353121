package co.gov.ventanilla.opendata.horario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a text: the days it names and when it is open on them.
 *
 * @param fechas dates it holds for; empty: the whole year
 * @param dias days of the week; with {@code festivos} false, empty means all
 * @param festivos whether it names the public holidays ({@code PH})
 * @param franjas when it is open, in order of the clock; empty: closed
 * @param agrega whether it adds its spans to those of the rules before it instead of taking their place
 * @param nota comment for people, or null
 */
public record ReglaHorario(
        List<Fechas> fechas,
        SortedSet<DayOfWeek> dias,
        boolean festivos,
        List<Franja> franjas,
        boolean agrega,
        @Nullable String nota) {

    public ReglaHorario {
        fechas = List.copyOf(fechas);
        dias = Collections.unmodifiableSortedSet(new TreeSet<>(dias));
        franjas = franjas.stream().sorted().toList();
    }

    /**
     * Does it name the day?
     *
     * @param festivo whether the day counts as a public holiday
     */
    public boolean nombra(LocalDate dia, boolean festivo) {
        if (!fechas.isEmpty() && fechas.stream().noneMatch(f -> f.abarca(dia))) {
            return false;
        }
        boolean todos = dias.isEmpty() && !festivos;
        return todos || dias.contains(dia.getDayOfWeek()) || festivos && festivo;
    }

    /** Does it name exactly the days that another names? */
    public boolean nombraLoMismoQue(ReglaHorario otra) {
        return fechas.equals(otra.fechas) && dias.equals(otra.dias) && festivos == otra.festivos;
    }
}
