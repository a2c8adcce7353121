package co.gov.ventanilla.portal.platform.limite;

import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.PortalDePrueba;
import co.gov.ventanilla.portal.platform.secreto.Huella;
import co.gov.ventanilla.portal.platform.secreto.Secretos;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Budgets without a container: counters in memory, in the order of the database's statement. */
public final class LimiteDePrueba {
    /** What is counted, by its digest. */
    static final class EnMemoria extends ContadorRepository {
        final Map<String, Long> cuentas = new HashMap<>();
        final Map<String, Instant> fines = new HashMap<>();

        @Override
        public long sumar(String huella, long cuanto, Instant vence) {
            fines.put(huella, vence);
            return cuentas.merge(huella, cuanto, Long::sum);
        }
    }

    private LimiteDePrueba() {}

    static Contadores contadores(EnMemoria memoria, Supplier<Instant> ahora) {
        Contadores contadores = new Contadores();
        contadores.ajustes = PortalDePrueba.ajustes(Path.of("target"));
        contadores.repository = memoria;
        contadores.clock = new ClockProducer() {
            @Override
            public Instant now() {
                return ahora.get();
            }
        };
        contadores.secretos = new Secretos() {
            @Override
            public String seudonimo(String nombre) {
                return Huella.de(nombre);
            }
        };
        return contadores;
    }

    /** Somebody at one address, with budgets of their own. */
    public static Remitente remitente() {
        Instant ahora = Instant.parse("2026-11-20T15:00:00Z");
        Remitente remitente = new Remitente() {
            @Override
            public Origen origen() {
                return new Origen("uno", false);
            }
        };
        remitente.contadores = contadores(new EnMemoria(), () -> ahora);
        remitente.contenido = PortalDePrueba.contenido();
        return remitente;
    }
}
