package co.gov.ventanilla.portal.datos.intercambio;

import co.gov.ventanilla.opendata.ckan.harvest.HarvestReport;
import co.gov.ventanilla.opendata.ckan.push.PushReport;

/**
 * How a harvest or a push stands.
 *
 * @param estado en_curso, listo or fallo
 * @param avance the last words about its progress
 * @param motivo why it failed, or null
 * @param cosecha how a harvest ended, or null
 * @param envio how a push ended, or null
 */
public record Tarea(String estado, String avance, String motivo, HarvestReport cosecha, PushReport envio) {
    static Tarea enCurso(String avance) {
        return new Tarea("en_curso", avance, null, null, null);
    }

    static Tarea fallo(String motivo) {
        return new Tarea("fallo", "", motivo, null, null);
    }

    static Tarea de(HarvestReport informe) {
        return new Tarea("listo", "", null, informe, null);
    }

    static Tarea de(PushReport informe) {
        return new Tarea("listo", "", null, null, informe);
    }

    /** Whether it still runs. */
    boolean dura() {
        return estado.equals("en_curso");
    }
}
