package co.gov.ventanilla.portal.datos.intercambio;

import co.gov.ventanilla.opendata.ckan.net.GuardedHttp;
import co.gov.ventanilla.opendata.ckan.net.Outgoing;
import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Gives the portal its one way out to other servers of the web. */
@ApplicationScoped
public class SalidasProducer {
    private static final Duration PAUSA = Duration.ofMillis(500);

    @Inject
    Ajustes ajustes;

    @Inject
    ClockProducer clock;

    /** Public addresses only, unless the test switch is on. */
    @Produces
    @Singleton
    public GuardedHttp http() {
        Duration pausa = ajustes.salidasInternas() ? Duration.ZERO : PAUSA;
        return new GuardedHttp(new Outgoing(ajustes.url(), ajustes.salidasInternas(), pausa), clock.clock());
    }

    void close(@Disposes GuardedHttp http) {
        http.close();
    }
}
