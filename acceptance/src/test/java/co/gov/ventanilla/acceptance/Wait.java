package co.gov.ventanilla.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Waits for a condition, never for a time. */
public final class Wait {
    private Wait() {}

    /** @throws AssertionError when the condition does not hold in time */
    public static void until(Duration atMost, String what, Callable<Boolean> condition) {
        Instant end = Instant.now().plus(atMost);
        try {
            while (!condition.call()) {
                if (Instant.now().isAfter(end)) {
                    throw new AssertionError("not within " + atMost.toSeconds() + " s: " + what);
                }
                Thread.sleep(100);
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(what, e);
        }
    }
}
