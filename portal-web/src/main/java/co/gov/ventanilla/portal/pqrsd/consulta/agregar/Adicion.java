package co.gov.ventanilla.portal.pqrsd.consulta.agregar;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.pqrsd.Contenidos;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.PqrsdRepository;
import co.gov.ventanilla.portal.pqrsd.adjunto.Adjunto;
import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivoRecibido;
import co.gov.ventanilla.portal.pqrsd.adjunto.EstadoAdjunto;
import co.gov.ventanilla.portal.pqrsd.libro.Eslabon;
import co.gov.ventanilla.portal.pqrsd.libro.LibroRepository;
import co.gov.ventanilla.portal.pqrsd.libro.TipoEvento;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** The person adds a message or documents to a petition of theirs. The due date does not move. */
@ApplicationScoped
public class Adicion {
    @Inject
    PqrsdRepository pqrsds;

    @Inject
    LibroRepository libro;

    @Inject
    Ajustes ajustes;

    /**
     * Adds to a petition; the files are already stored.
     *
     * @param texto may be empty when there are files
     */
    @Transactional(rollbackOn = Exception.class)
    public void agregar(long id, String texto, List<ArchivoRecibido> archivos) {
        Eslabon eslabon = libro.tomar();
        Pqrsd pqrsd = pqrsds.porId(id);
        int orden = pqrsds.adjuntos(id).size();
        EstadoAdjunto estado = EstadoAdjunto.alLlegar(ajustes.clamdUrl().isPresent());
        List<Adjunto> adjuntos = new ArrayList<>();
        for (ArchivoRecibido archivo : archivos) {
            adjuntos.add(new Adjunto(id, eslabon.numero(), orden + adjuntos.size() + 1, archivo, estado));
        }
        libro.anotar(
                eslabon, id, pqrsd.getRadicado(), TipoEvento.MENSAJE_CIUDADANO, Contenidos.deMensaje(texto, adjuntos));
        pqrsds.insertarMensaje(eslabon.numero(), id, texto);
        adjuntos.forEach(pqrsds::insertar);
    }
}
