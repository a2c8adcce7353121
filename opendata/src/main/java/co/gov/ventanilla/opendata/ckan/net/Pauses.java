package co.gov.ventanilla.opendata.ckan.net;

import java.io.InterruptedIOException;
import java.time.Duration;

/** Waits; tests count instead. */
@FunctionalInterface
interface Pauses {
    /** Waits that long. */
    void pause(Duration time) throws InterruptedIOException;

    /** Waits really. */
    static void sleep(Duration time) throws InterruptedIOException {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
