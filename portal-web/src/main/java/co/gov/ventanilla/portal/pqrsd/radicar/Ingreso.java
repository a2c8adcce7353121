package co.gov.ventanilla.portal.pqrsd.radicar;

import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivoRecibido;
import java.util.List;

/**
 * A request at the point of being filed; its files are already stored.
 *
 * @param solicitud cleaned and valid
 * @param tipoDesconocido the person chose "No sé cuál es"
 * @param archivos stored files, in order
 * @param claveEnvio submission key, at least 122 random bits; null when the sender gave none
 * @param canal door: web or api
 * @param avisos notes that go into the receipt
 * @param borrador digest of the draft to wipe with the filing; null when there is none
 */
record Ingreso(
        SolicitudPqrsd solicitud,
        boolean tipoDesconocido,
        List<ArchivoRecibido> archivos,
        String claveEnvio,
        String canal,
        List<String> avisos,
        String borrador) {}
