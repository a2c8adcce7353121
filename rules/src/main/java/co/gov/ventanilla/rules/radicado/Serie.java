package co.gov.ventanilla.rules.radicado;

/**
 * Archive series a number belongs to; each series counts for itself within a year.
 *
 * <p>Rule R-01 (Acuerdo AGN 001 de 2024).
 */
public enum Serie {
    /** What comes in: petitions. */
    ENTRADA("E"),
    /** What goes out: answers, letters of transfer, requests. */
    SALIDA("S");

    private final String letra;

    Serie(String letra) {
        this.letra = letra;
    }

    /** Returns the letter printed in the number: {@code E} or {@code S}. */
    public String letra() {
        return letra;
    }
}
