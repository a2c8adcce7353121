package co.gov.ventanilla.portal.pqrsd.antivirus;

import co.gov.ventanilla.portal.platform.Ajustes;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes the files that wait for the antivirus, every five seconds, when CLAMD_URL is set. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class RondaAnalisis {
    private static final Logger LOG = Logger.getLogger(RondaAnalisis.class.getName());
    private static final int LOTE = 50;

    @Inject
    Analisis analisis;

    @Inject
    AnalisisRepository resultados;

    @Inject
    Ajustes ajustes;

    private final ReentrantLock turno = new ReentrantLock();
    private boolean empezado;
    private volatile boolean responde = true;

    /** Whether clamd answered when it was last asked. */
    public boolean isResponde() {
        return responde;
    }

    /** One round; a round that still runs makes this one do nothing. */
    @Schedule(hour = "*", minute = "*", second = "3/5", persistent = false, info = "antivirus")
    public void analizar() {
        if (ajustes.clamdUrl().isEmpty() || !turno.tryLock()) {
            return;
        }
        try {
            empezar();
            List<String> pendientes = resultados.turno(LOTE);
            for (String sha256 : pendientes) {
                analisis.analizar(sha256);
                responde = true;
            }
        } catch (ClamdNoDisponible e) {
            if (responde) {
                LOG.warning("clamd does not answer: files wait ("
                        + e.getCause().getClass().getSimpleName() + ")");
            }
            responde = false;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "round of the antivirus failed", e);
        } finally {
            turno.unlock();
        }
    }

    /** What came while no antivirus was configured is judged too; what a crash interrupted is finished. */
    private void empezar() throws IOException {
        if (!empezado) {
            resultados.pedirLosRecibidos();
            analisis.aislarPendientes();
            empezado = true;
        }
    }
}
