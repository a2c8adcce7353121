package co.gov.ventanilla.portal.platform.limite;

import java.time.Duration;
import java.util.Locale;

/** A budget in a window of time, for one address; addresses that many people share (content pack) have a larger one. */
public enum Limite {
    /** Filings; above it they are registered all the same, and reviewed. */
    RADICACION(Duration.ofMinutes(10), 10, 60),
    /** New drafts. */
    BORRADOR(Duration.ofMinutes(10), 120, 1_200),
    /** Files received. */
    ARCHIVOS(Duration.ofHours(1), 200, 2_000),
    /** Bytes of files received. */
    BYTES(Duration.ofHours(1), 400L << 20, 4L << 30),
    /** Wrong numbers and wrong keys. */
    CLAVE(Duration.ofMinutes(10), 20, 200),
    /** Receipts to one mail address. */
    ACUSE(Duration.ofHours(1), 3, 3);

    private final Duration ventana;
    private final long presupuesto;
    private final long compartido;

    Limite(Duration ventana, long presupuesto, long compartido) {
        this.ventana = ventana;
        this.presupuesto = presupuesto;
        this.compartido = compartido;
    }

    /** Length of a window; windows begin at multiples of it since 1970. */
    public Duration ventana() {
        return ventana;
    }

    /** How much fits into one window. */
    public long presupuesto(boolean redCompartida) {
        return redCompartida ? compartido : presupuesto;
    }

    /** Key of its sentence. */
    String codigo() {
        return name().toLowerCase(Locale.ROOT);
    }
}
