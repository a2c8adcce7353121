package co.gov.ventanilla.portal.pqrsd.adjunto;

import co.gov.ventanilla.portal.platform.AuditLogRepository;
import co.gov.ventanilla.portal.platform.ClockProducer;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Collects what nobody needs: uploads that were never finished, and stored files that no petition names, left by a filing that
 * failed after its files were stored, or removed by an act, in quarantine too. A day must have passed since a file was last stored: a filing takes seconds, so whoever
 * stored it has ended and its row can be seen, and a new filing of equal bytes makes it young again.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Recoleccion {
    /** How long an unfinished upload may lie still. */
    static final Duration SUBIDA = Duration.ofHours(2);

    /** How long a stored file without a petition is kept. */
    static final Duration SIN_REFERENCIA = Duration.ofHours(24);

    private static final Logger LOG = Logger.getLogger(Recoleccion.class.getName());
    private static final int LOTE = 500;

    @Inject
    Almacen almacen;

    @Inject
    ReferenciaRepository referencias;

    @Inject
    AuditLogRepository auditoria;

    @Inject
    ClockProducer clock;

    private final AtomicLong archivos = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong subidas = new AtomicLong();

    /**
     * What was collected since the portal started.
     *
     * @param archivos stored files without a petition
     * @param bytes of them
     * @param subidas uploads that were never finished
     */
    public record Cuenta(long archivos, long bytes, long subidas) {}

    public Cuenta cuenta() {
        return new Cuenta(archivos.get(), bytes.get(), subidas.get());
    }

    /** Unfinished uploads. */
    @Schedule(hour = "*", minute = "*/10", persistent = false, info = "subidas sin terminar")
    public void barrer() {
        try {
            subidas.addAndGet(almacen.barrerEntrada(clock.maquina().minus(SUBIDA)));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "unfinished uploads not swept", e);
        }
    }

    /** Files without a petition; twice a day, so that a portal that is stopped each night collects too. */
    @Schedule(hour = "3,15", minute = "20", persistent = false, info = "archivos sin referencia")
    public void recoger() {
        Instant antes = clock.maquina().minus(SIN_REFERENCIA);
        long previos = archivos.get();
        long previosBytes = bytes.get();
        try {
            almacen.viejos(antes, LOTE, lote -> recoger(lote, antes));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "files without a petition not collected", e);
        }
        long recogidos = archivos.get() - previos;
        if (recogidos > 0) {
            auditoria.anotar(
                    "portal",
                    "recoger",
                    "archivos sin referencia: " + recogidos + ", bytes: " + (bytes.get() - previosBytes));
        }
    }

    private void recoger(List<String> lote, Instant antes) {
        Set<String> referidos = referencias.referidos(lote);
        for (String sha256 : lote) {
            if (!referidos.contains(sha256)) {
                retirar(sha256, antes);
            }
        }
    }

    private void retirar(String sha256, Instant antes) {
        try {
            long libres = almacen.retirar(sha256, antes);
            if (libres > 0) {
                archivos.incrementAndGet();
                bytes.addAndGet(libres);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
