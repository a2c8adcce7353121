package co.gov.ventanilla.portal.busqueda.indice;

import co.gov.ventanilla.opendata.catalog.DatasetChanged;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets the index follow the sequence of changes in the background: once it has begun, after each change of this node. */
@ApplicationScoped
public class Seguidor {
    private static final Logger LOG = Logger.getLogger(Seguidor.class.getName());

    @Inject
    IndiceCiudadano indice;

    @Resource
    ManagedExecutorService ejecutor;

    private final AtomicBoolean pedido = new AtomicBoolean();
    private volatile boolean empezado;

    /**
     * From now on; what the content pack brings at start is read together and not one by one.
     *
     * @return the first reading
     */
    Future<?> empezar() {
        empezado = true;
        pedido.set(true);
        return ejecutor.submit(this::seguir);
    }

    void cambio(@Observes(during = TransactionPhase.AFTER_SUCCESS) DatasetChanged cambio) {
        pedir();
    }

    /** What is asked for while the index reads counts for the next reading. */
    void pedir() {
        if (empezado && pedido.compareAndSet(false, true)) {
            ejecutor.execute(this::seguir);
        }
    }

    private void seguir() {
        pedido.set(false);
        try {
            indice.seguir();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "the index could not follow", e);
        }
    }
}
