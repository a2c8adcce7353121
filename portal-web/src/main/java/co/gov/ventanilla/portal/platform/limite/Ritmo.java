package co.gov.ventanilla.portal.platform.limite;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many questions one address may ask in a second: 200, which a whole school behind one address does not reach. Counted in memory and forgotten with the
 * second: a question leaves no trace, and counting costs less than answering.
 */
@ApplicationScoped
public class Ritmo {
    /** Questions of one address in a second. */
    static final int POR_SEGUNDO = 200;

    private static final int DIRECCIONES = 100_000;

    @Inject
    Ajustes ajustes;

    @Inject
    ClockProducer clock;

    @Inject
    Remitente remitente;

    private record Segundo(long numero, Map<Origen, AtomicInteger> cuentas) {}

    private volatile Segundo actual = new Segundo(0, new ConcurrentHashMap<>());

    /** Counts this question. @return whether it must wait for the next second */
    public boolean espera() {
        return ajustes.limits() && pasa(remitente.origen(), clock.maquina().getEpochSecond()) > POR_SEGUNDO;
    }

    private int pasa(Origen origen, long segundo) {
        Segundo este = actual;
        if (este.numero() != segundo) {
            este = new Segundo(segundo, new ConcurrentHashMap<>());
            actual = este;
        }
        if (este.cuentas().size() >= DIRECCIONES && !este.cuentas().containsKey(origen)) {
            return 0;
        }
        return este.cuentas()
                .computeIfAbsent(origen, nuevo -> new AtomicInteger())
                .incrementAndGet();
    }
}
