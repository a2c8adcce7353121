package co.gov.ventanilla.portal.pqrsd.radicar;

import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivoRecibido;
import java.util.ArrayList;
import java.util.List;

/**
 * A request at the point of being filed; its files are already stored.
 *
 * @param solicitud cleaned and valid
 * @param archivos stored files, in order
 * @param puerta how it came in
 * @param avisos notes that go into the receipt
 */
record Ingreso(
        SolicitudPqrsd solicitud, List<ArchivoRecibido> archivos, Radicacion.Puerta puerta, List<String> avisos) {
    /** The same with one more note. */
    Ingreso conAviso(String aviso) {
        List<String> todos = new ArrayList<>(avisos);
        todos.add(aviso);
        return new Ingreso(solicitud, archivos, puerta, List.copyOf(todos));
    }
}
