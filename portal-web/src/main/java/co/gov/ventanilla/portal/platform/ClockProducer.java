package co.gov.ventanilla.portal.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The one source of time. With the setting CLOCK it starts at that instant and runs on; a banner says so on every page.
 *
 * <p>Inject this bean and call {@link #clock()}; nothing else in the portal asks the system for the time.
 */
@Named("reloj")
@ApplicationScoped
public class ClockProducer {
    @Inject
    Ajustes ajustes;

    private Clock clock = Clock.systemUTC();

    @PostConstruct
    void start() {
        ajustes.clock()
                .map(Instant::parse)
                .ifPresent(inicio -> clock = Clock.offset(clock, Duration.between(clock.instant(), inicio)));
    }

    /** Clock in UTC; zones are applied where a date is needed. */
    public Clock clock() {
        return clock;
    }

    /** Now, with microseconds: what PostgreSQL keeps of an instant. */
    public Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    /** The machine's time, whatever CLOCK says: for comparing with the times of files, which the machine stamps. */
    public Instant maquina() {
        return Clock.systemUTC().instant();
    }

    /** Whether the clock was moved by the setting CLOCK (pages then carry a banner). */
    public boolean isMovido() {
        return ajustes.clock().isPresent();
    }
}
