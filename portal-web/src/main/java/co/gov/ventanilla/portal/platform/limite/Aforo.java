package co.gov.ventanilla.portal.platform.limite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How many filings run at once, whoever sends them: fewer than the pool has connections, so that pages still answer. Who finds no
 * place waits in a line for a few seconds.
 */
@ApplicationScoped
public class Aforo {
    private static final int PUESTOS = 8;
    private static final Duration PACIENCIA = Duration.ofSeconds(5);

    @Inject
    Event<Sobrecarga> sobrecargas;

    private final Semaphore puestos;
    private final Duration paciencia;

    /** The capacity of one node. */
    public Aforo() {
        this(PUESTOS, PACIENCIA);
    }

    Aforo(int puestos, Duration paciencia) {
        this.puestos = new Semaphore(puestos, true);
        this.paciencia = paciencia;
    }

    /** Does something in one of the places. @throws PortalLleno when none became free in time; it is told as {@link Sobrecarga} */
    public <T> T ocupar(Supplier<T> acto) {
        if (!tomar()) {
            sobrecargas.fire(new Sobrecarga());
            throw new PortalLleno();
        }
        try {
            return acto.get();
        } finally {
            puestos.release();
        }
    }

    /** Whether every place is taken. */
    public boolean lleno() {
        return puestos.availablePermits() == 0;
    }

    private boolean tomar() {
        try {
            return puestos.tryAcquire(paciencia.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
