package co.gov.ventanilla.infra.launcher;

import java.util.concurrent.CompletableFuture;
import sun.misc.Signal;

/** The one moment at which the process begins to end, and why: the first reason counts. */
final class Ending {
    private final CompletableFuture<Reason> reason = new CompletableFuture<>();

    /** What to print and which code to leave with. */
    record Reason(int exitCode, String line) {}

    /** Ctrl-C and SIGTERM are a wanted end; handled here and not in a hook, so that the code is 0 and logs stay open. */
    void watchSignals() {
        for (String name : new String[] {"TERM", "INT", "HUP"}) {
            Signal.handle(new Signal(name), signal -> because(0, "Deteniendo el portal"));
        }
    }

    void because(int exitCode, String line) {
        reason.complete(new Reason(exitCode, line));
    }

    Reason await() {
        return reason.join();
    }
}
