package co.gov.ventanilla.portal.puntos.horario;

import co.gov.ventanilla.opendata.horario.Franja;
import co.gov.ventanilla.opendata.horario.ReglaHorario;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a place is open on a day.
 *
 * @param franjas in order of the clock; those that touch are one, as long as it has no more than 24 hours; empty: closed
 * @param nota comment for people, or null
 */
public record Jornada(List<Franja> franjas, @Nullable String nota) {
    private static final Jornada CERRADA = new Jornada(List.of(), null);

    public Jornada {
        franjas = apart(franjas);
    }

    /** What the rules that name a day make of it: the last one holds, and those joined by a comma add to it. */
    static Jornada segun(Stream<ReglaHorario> reglas) {
        return reglas.reduce(
                CERRADA,
                (antes, regla) -> regla.agrega() ? antes.mas(regla) : new Jornada(regla.franjas(), regla.nota()),
                (a, b) -> b);
    }

    /** Is it open from midnight to midnight? */
    public boolean entera() {
        return franjas.equals(List.of(Franja.TODO_EL_DIA));
    }

    private Jornada mas(ReglaHorario regla) {
        List<Franja> todas = new ArrayList<>(franjas);
        todas.addAll(regla.franjas());
        List<String> notas = Stream.of(nota, regla.nota())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        return new Jornada(todas, notas.isEmpty() ? null : String.join("; ", notas));
    }

    private static List<Franja> apart(List<Franja> franjas) {
        List<Franja> apart = new ArrayList<>();
        for (Franja franja : franjas.stream().sorted().toList()) {
            Franja before = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            int end = before == null ? 0 : Math.max(before.hasta(), franja.hasta());
            if (before != null && franja.desde() <= before.hasta() && end <= before.desde() + Franja.DIA) {
                apart.set(apart.size() - 1, new Franja(before.desde(), end));
            } else {
                apart.add(franja);
            }
        }
        return List.copyOf(apart);
    }
}
