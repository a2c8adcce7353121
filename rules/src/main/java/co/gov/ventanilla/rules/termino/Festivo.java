package co.gov.ventanilla.rules.termino;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A holiday of the law: its name, how its date is found, and the first year it holds.
 *
 * @param nombre name in Spanish, not blank
 * @param regla how the date is found
 * @param desdeAnio first year in which it is a holiday
 * @param fuente norm and article that make it a holiday, not blank
 */
public record Festivo(String nombre, Regla regla, int desdeAnio, String fuente) {

    /** Checks that name and source are there. */
    public Festivo {
        Texto.exigir(nombre, "nombre del festivo");
        Texto.exigir(fuente, "fuente del festivo " + nombre);
    }

    /**
     * Returns its date in a year, or empty before {@code desdeAnio}: a law does not work backwards.
     *
     * @param anio year, 1583 or later
     */
    public Optional<LocalDate> en(int anio) {
        return anio < desdeAnio ? Optional.empty() : Optional.of(regla.en(anio));
    }
}
