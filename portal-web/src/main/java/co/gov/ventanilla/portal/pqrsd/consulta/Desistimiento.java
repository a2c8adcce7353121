package co.gov.ventanilla.portal.pqrsd.consulta;

import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.PqrsdRepository;
import co.gov.ventanilla.portal.pqrsd.libro.Eslabon;
import co.gov.ventanilla.portal.pqrsd.libro.LibroRepository;
import co.gov.ventanilla.portal.pqrsd.libro.TipoEvento;
import co.gov.ventanilla.rules.pqrsd.EstadoPqrsd;
import co.gov.ventanilla.rules.pqrsd.GrafoEstados;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** The person asks to withdraw the petition, or changes their mind before an official accepts it (CPACA art. 18). */
@ApplicationScoped
public class Desistimiento {
    @Inject
    PqrsdRepository pqrsds;

    @Inject
    LibroRepository libro;

    /** Asks for it. @throws co.gov.ventanilla.rules.pqrsd.MovimientoProhibido when the petition is no longer open */
    @Transactional(rollbackOn = Exception.class)
    public void solicitar(long id) {
        mover(id, EstadoPqrsd.DESISTIMIENTO_SOLICITADO, TipoEvento.DESISTIMIENTO_SOLICITADO);
    }

    /** Undoes the request. @throws co.gov.ventanilla.rules.pqrsd.MovimientoProhibido when there is none to undo */
    @Transactional(rollbackOn = Exception.class)
    public void deshacer(long id) {
        mover(id, null, TipoEvento.DESISTIMIENTO_DESHECHO);
    }

    private void mover(long id, EstadoPqrsd destino, TipoEvento tipo) {
        Eslabon eslabon = libro.tomar();
        Pqrsd pqrsd = pqrsds.bloquear(id);
        EstadoPqrsd nuevo = destino == null ? anterior(pqrsd) : destino;
        GrafoEstados.exigirSinFirma(pqrsd.getEstado(), nuevo);
        pqrsd.pasarA(nuevo);
        libro.anotar(eslabon, id, pqrsd.getRadicado(), tipo, Map.of());
    }

    /** The state to go back to; the graph says whether there is a way. */
    private static EstadoPqrsd anterior(Pqrsd pqrsd) {
        EstadoPqrsd anterior = pqrsd.getEstadoAnterior();
        return anterior == null
                ? EstadoPqrsd.RADICADA
                : GrafoEstados.regresar(anterior).a();
    }
}
