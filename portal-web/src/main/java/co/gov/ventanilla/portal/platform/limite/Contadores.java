package co.gov.ventanilla.portal.platform.limite;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.secreto.Secretos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Counts in fixed windows. With the setting LIMITS=off nothing is counted and nothing is ever above its budget. */
@ApplicationScoped
public class Contadores {
    @Inject
    Ajustes ajustes;

    @Inject
    ClockProducer clock;

    @Inject
    Secretos secretos;

    @Inject
    ContadorRepository repository;

    /** Adds to a budget; within a transaction it counts only if that ends well. @param cuanto 0 only looks */
    public Cuenta contar(Limite limite, Origen origen, long cuanto) {
        if (!ajustes.limits()) {
            return new Cuenta(0, Long.MAX_VALUE, Duration.ZERO);
        }
        Instant ahora = clock.now();
        long largo = limite.ventana().toSeconds();
        long ventana = Math.floorDiv(ahora.getEpochSecond(), largo);
        Instant fin = Instant.ofEpochSecond((ventana + 1) * largo);
        String clave = secretos.seudonimo("limite|" + limite.codigo() + "|" + ventana + "|" + origen.quien());
        return new Cuenta(
                repository.sumar(clave, cuanto, fin),
                limite.presupuesto(origen.redCompartida()),
                Duration.between(ahora, fin));
    }

    /** Forgets the windows that are over. */
    public int barrer() {
        return repository.barrer(clock.now());
    }
}
