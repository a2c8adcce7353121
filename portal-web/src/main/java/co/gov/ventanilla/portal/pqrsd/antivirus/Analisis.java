package co.gov.ventanilla.portal.pqrsd.antivirus;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.AuditLogRepository;
import co.gov.ventanilla.portal.pqrsd.adjunto.Almacen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;

/**
 * Judges one stored file and records the outcome on every petition that brought these bytes. A virus is recorded first and the file
 * is moved afterwards: whatever happens between, the record keeps it from being handed out.
 */
@ApplicationScoped
public class Analisis {
    private static final Logger LOG = Logger.getLogger(Analisis.class.getName());
    private static final Duration ESPERA = Duration.ofSeconds(60);

    /** One at a time decides about stored bytes: the antivirus, or who releases them from quarantine. */
    static final ReentrantLock BYTES = new ReentrantLock();

    @Inject
    Almacen almacen;

    @Inject
    AnalisisRepository resultados;

    @Inject
    AuditLogRepository auditoria;

    @Inject
    Ajustes ajustes;

    /**
     * Judges the file of a digest.
     *
     * @throws ClamdNoDisponible when nobody answers at CLAMD_URL; nothing is recorded
     */
    public Veredicto analizar(String sha256) throws IOException {
        BYTES.lock();
        try {
            return decidir(sha256);
        } finally {
            BYTES.unlock();
        }
    }

    private Veredicto decidir(String sha256) throws IOException {
        if (resultados.liberado(sha256)) {
            resultados.liberar(sha256);
            return Veredicto.limpio();
        }
        Veredicto veredicto = juzgar(sha256);
        switch (veredicto.clase()) {
            case LIMPIO -> resultados.limpio(sha256);
            case INFECTADO -> {
                int cuantos = resultados.enCuarentena(sha256, veredicto.detalle());
                almacen.aislar(sha256);
                if (cuantos > 0) {
                    auditoria.anotar("portal", "cuarentena", sha256 + " " + veredicto.detalle());
                }
            }
            case SIN_JUZGAR -> {
                LOG.warning("file " + sha256 + " not judged: " + veredicto.detalle());
                resultados.aplazar(sha256);
            }
        }
        return veredicto;
    }

    /** Bytes that were found infected before and came again are not asked about. */
    private Veredicto juzgar(String sha256) throws IOException {
        if (almacen.aislado(sha256)) {
            return Veredicto.infectado(resultados.firma(sha256).orElse(""));
        }
        try (InputStream archivo = almacen.abrir(sha256)) {
            return new Clamd(ajustes.clamdUrl().orElseThrow(), ESPERA).juzgar(archivo);
        } catch (NoSuchFileException e) {
            return Veredicto.sinJuzgar("falta el archivo");
        }
    }

    /** Moves the files that a crash left in their place although their virus was recorded. */
    public void aislarPendientes() throws IOException {
        BYTES.lock();
        try {
            for (String sha256 : resultados.infectados()) {
                if (!almacen.aislado(sha256) && !resultados.porJuzgar(sha256)) {
                    almacen.aislar(sha256);
                }
            }
        } finally {
            BYTES.unlock();
        }
    }
}
