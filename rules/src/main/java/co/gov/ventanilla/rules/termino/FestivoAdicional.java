package co.gov.ventanilla.rules.termino;

import java.time.LocalDate;

/**
 * A dated holiday that an operator adds as data, without waiting for a release.
 *
 * <p>Rule F-06 (norma que lo crea).
 *
 * @param fecha the day, within the years of {@link Festivos}
 * @param nombre name in Spanish, not blank
 * @param acto law, decree or other act that makes it a holiday, not blank
 */
public record FestivoAdicional(LocalDate fecha, String nombre, String acto) {

    /** Checks the year and that name and act are there; fails with {@link IllegalArgumentException}. */
    public FestivoAdicional {
        Festivos.exigirAnio(fecha.getYear());
        Texto.exigir(nombre, "nombre del festivo del " + fecha);
        Texto.exigir(acto, "acto del festivo del " + fecha);
    }
}
