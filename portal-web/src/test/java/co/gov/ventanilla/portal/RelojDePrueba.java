package co.gov.ventanilla.portal;

import co.gov.ventanilla.portal.platform.ClockProducer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The portal's clock in the hands of a test: it runs unless it was stopped at an instant. */
@Alternative
@Priority(1)
@Named("reloj")
@ApplicationScoped
public class RelojDePrueba extends ClockProducer {
    private volatile Instant parado;

    /** Stops at an instant; null lets it run. */
    public void parar(Instant instante) {
        parado = instante;
    }

    @Override
    public Clock clock() {
        return parado == null ? super.clock() : Clock.fixed(parado, ZoneOffset.UTC);
    }

    @Override
    public Instant now() {
        return clock().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
