package co.gov.ventanilla.rules.radicado;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Official number of a communication: year, series and consecutive, printed {@code 2026-E-000123}.
 *
 * <p>Consecutive per year and series, restarting at 1 each year (year of the instant of reception in the zone of the
 * entity). Order is year, series, consecutive. Rule R-02 (Acuerdo AGN 001 de 2024).
 *
 * @param anio year of reception, four digits: 1000 to 9999
 * @param serie archive series
 * @param consecutivo 1 to 999,999,999
 */
public record Radicado(int anio, Serie serie, int consecutivo) implements Comparable<Radicado> {

    private static final int MAXIMO = 999_999_999;
    private static final Comparator<Radicado> ORDEN = Comparator.comparingInt(Radicado::anio)
            .thenComparing(Radicado::serie)
            .thenComparingInt(Radicado::consecutivo);
    private static final Pattern INVISIBLES = Pattern.compile("\\p{Cf}");
    private static final String SEPARADOR = "[\\p{Z}\\s\\p{Pd}\u2212_./]*";
    private static final Pattern FORMA = Pattern.compile(
            "%1$s(\\d{4})%1$s([ES])%1$s0*(\\d{1,9})%1$s".formatted(SEPARADOR), Pattern.CASE_INSENSITIVE);

    /** Checks the ranges; fails with {@link IllegalArgumentException} outside them. */
    public Radicado {
        if (anio < 1000 || anio > 9999) {
            throw new IllegalArgumentException("El año del radicado debe tener cuatro cifras: " + anio);
        }
        if (consecutivo < 1 || consecutivo > MAXIMO) {
            throw new IllegalArgumentException("El consecutivo va de 1 a %d: %d".formatted(MAXIMO, consecutivo));
        }
    }

    /**
     * Reads a number as people type it: any case, spaces, any dash or none, missing or extra zeros.
     *
     * @throws IllegalArgumentException when the text is not such a number
     */
    public static Radicado de(String texto) {
        return leer(texto)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No es un número de radicado (se espera algo como 2026-E-000123): «%s»".formatted(texto)));
    }

    /** Reads a number as {@link #de(String)} does, but answers empty instead of failing. */
    public static Optional<Radicado> leer(String texto) {
        Matcher partes = FORMA.matcher(INVISIBLES.matcher(texto).replaceAll(""));
        if (!partes.matches()
                || Integer.parseInt(partes.group(3)) == 0
                || partes.group(1).charAt(0) == '0') {
            return Optional.empty();
        }
        Serie serie = partes.group(2).equalsIgnoreCase(Serie.ENTRADA.letra()) ? Serie.ENTRADA : Serie.SALIDA;
        return Optional.of(new Radicado(Integer.parseInt(partes.group(1)), serie, Integer.parseInt(partes.group(3))));
    }

    @Override
    public int compareTo(Radicado otro) {
        return ORDEN.compare(this, otro);
    }

    /** Returns the printed form: at least six digits in the consecutive, more when it needs them. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-%s-%06d", anio, serie.letra(), consecutivo);
    }
}
