package co.gov.ventanilla.portal.platform.limite;

import java.time.Duration;

/**
 * Where a budget stands.
 *
 * @param n what was counted in this window
 * @param falta time until the next window
 */
public record Cuenta(long n, long presupuesto, Duration falta) {
    /** Whether it is above the budget. */
    public boolean excede() {
        return n > presupuesto;
    }
}
