package co.gov.ventanilla.portal.pqrsd.falla;

import java.util.Locale;

/** What failed. Its sentences are in {@code mensajes.properties} beside this class, under the code. */
public enum CausaFalla {
    /** The portal did not run and nobody had stopped it: inferred from the heartbeat. */
    PORTAL(true),
    /** An operator had stopped the portal. */
    DETENIDO(true),
    /** The database did not answer: nothing could be filed. */
    BASE_DE_DATOS(true),
    /** More requests than the portal can carry: some were turned away. */
    SOBRECARGA(true),
    /** Files could not be received; texts could. */
    ARCHIVOS(true),
    /** Mail did not leave; filing was not touched. */
    CORREO(false);

    private final boolean impide;

    CausaFalla(boolean impide) {
        this.impide = impide;
    }

    /** Whether it keeps somebody from sending writings or documents, so that art. 62 of the CPACA applies. */
    public boolean impide() {
        return impide;
    }

    /** Code in the register. */
    public String codigo() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Cause of a code of the register. */
    public static CausaFalla deCodigo(String codigo) {
        return valueOf(codigo.toUpperCase(Locale.ROOT));
    }
}
