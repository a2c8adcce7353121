package co.gov.ventanilla.opendata.ckan.harvest;

import java.util.List;

/**
 * How a run ended, or stands.
 *
 * @param fuente code of the source
 * @param desdeCero everything was read, not only what changed
 * @param retirados tombstones put
 * @param avisos what is to be known, in Spanish
 */
public record HarvestReport(
        Outcome resultado,
        String fuente,
        boolean desdeCero,
        int nuevos,
        int cambiados,
        int iguales,
        int retirados,
        int vigentes,
        List<String> avisos) {
    /** How a run ended. */
    public enum Outcome {
        /** All is as in the source. */
        LISTO,
        /** Too much vanished: nothing was taken away. */
        DETENIDO
    }

    public HarvestReport {
        avisos = List.copyOf(avisos);
    }
}
