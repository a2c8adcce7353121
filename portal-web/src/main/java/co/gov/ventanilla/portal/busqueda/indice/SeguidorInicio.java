package co.gov.ventanilla.portal.busqueda.indice;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Begins to follow when the content pack is published; every half minute looks for changes of other nodes, and tries again what failed. */
@Singleton
@Startup
@DependsOn("CargaInicial")
@TransactionManagement(TransactionManagementType.BEAN)
public class SeguidorInicio {
    private static final Logger LOG = Logger.getLogger(SeguidorInicio.class.getName());
    /** Seconds. */
    private static final int PACIENCIA = 10;

    @Inject
    Seguidor seguidor;

    /** A city is read in a second, so that the search answers when the portal does; a larger index goes on in the background. */
    @PostConstruct
    void start() {
        try {
            seguidor.empezar().get(PACIENCIA, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.info("the index is still being made; searches wait");
        } catch (ExecutionException e) {
            LOG.log(Level.SEVERE, "the index could not be begun", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void cadaMedioMinuto() {
        seguidor.pedir();
    }
}
