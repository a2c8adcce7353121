package co.gov.ventanilla.portal.puntos.horario;

import co.gov.ventanilla.portal.contenido.calendario.CalendarioMunicipal;
import co.gov.ventanilla.portal.contenido.calendario.CierreMunicipal;
import co.gov.ventanilla.rules.termino.FestivoAdicional;
import co.gov.ventanilla.rules.termino.Festivos;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days that count as {@code PH} for opening hours: the public holidays of Colombia, those the city added, and the days on which its desk is closed by an act.
 *
 * <p>A closure counts because a place that does not serve on holidays is the entity's own and follows its acts. Suspended terms alone ({@code cierraVentanilla} false) close
 * nothing. On a holiday within a closure the holiday is named.
 */
public final class DiasEspeciales {
    private final Festivos festivos;
    private final List<CierreMunicipal> cierres;

    private DiasEspeciales(Festivos festivos, List<CierreMunicipal> cierres) {
        this.festivos = festivos;
        this.cierres = cierres;
    }

    /** Those of a city. */
    public static DiasEspeciales de(CalendarioMunicipal calendario) {
        Festivos festivos = Festivos.colombia()
                .con(calendario.festivosAdicionales().stream()
                        .map(f -> new FestivoAdicional(f.fecha(), f.nombre(), f.acto()))
                        .toArray(FestivoAdicional[]::new));
        return new DiasEspeciales(
                festivos,
                calendario.cierres().stream()
                        .filter(CierreMunicipal::cierraVentanilla)
                        .toList());
    }

    /**
     * What makes a day special, or empty.
     *
     * @throws IllegalArgumentException outside the years of the holidays, 1984 to 2100
     */
    public Optional<DiaEspecial> en(LocalDate dia) {
        List<String> nombres = festivos.en(dia);
        if (!nombres.isEmpty()) {
            return Optional.of(new DiaEspecial(DiaEspecial.Clase.FESTIVO, String.join("; ", nombres)));
        }
        return cierres.stream()
                .filter(c -> !dia.isBefore(c.desde()) && !dia.isAfter(c.hasta()))
                .findFirst()
                .map(c -> new DiaEspecial(DiaEspecial.Clase.CIERRE, c.motivo()));
    }
}
