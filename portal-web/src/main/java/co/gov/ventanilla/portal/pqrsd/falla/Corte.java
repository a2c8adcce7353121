package co.gov.ventanilla.portal.pqrsd.falla;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Duration;
import java.time.Instant;

/**
 * One recorded outage.
 *
 * @param id its name in addresses, made of the instant in which it began
 * @param causa code of {@link CausaFalla}
 * @param desde when it began
 * @param hasta when it ended; null while it lasts
 * @param deducido whether it was inferred afterwards from the heartbeat
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Corte(String id, String causa, Instant desde, Instant hasta, boolean deducido) {
    /** What failed. */
    public CausaFalla queFallo() {
        return CausaFalla.deCodigo(causa);
    }

    /** Whether it still lasts. */
    public boolean abierto() {
        return hasta == null;
    }

    /** How long it lasted, or lasts at {@code ahora}; never negative. */
    public Duration duracion(Instant ahora) {
        Duration todo = Duration.between(desde, abierto() ? ahora : hasta);
        return todo.isNegative() ? Duration.ZERO : todo;
    }

    Corte hasta(Instant fin) {
        return new Corte(id, causa, desde, fin, deducido);
    }
}
