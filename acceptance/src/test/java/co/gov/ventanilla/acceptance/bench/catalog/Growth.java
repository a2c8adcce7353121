package co.gov.ventanilla.acceptance.bench.catalog;

import co.gov.ventanilla.acceptance.bench.Jcmd;
import java.util.concurrent.atomic.AtomicBoolean;

/** How much more lives in the heap of a JVM while it works than before. Each look collects all garbage, so the work takes longer than it would. */
final class Growth {
    private static final double MEGA = 1 << 20;
    private static final long PAUSE_MS = 300;

    private Growth() {}

    /** What is watched. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Runs it. @return the largest growth seen, in MB */
    static double during(long pid, Work work) throws Exception {
        long before = Jcmd.liveBytes(pid);
        AtomicBoolean done = new AtomicBoolean();
        long[] most = {before};
        Exception[] failure = {null};
        Thread watcher = new Thread(() -> {
            try {
                while (!done.get()) {
                    most[0] = Math.max(most[0], Jcmd.liveBytes(pid));
                    Thread.sleep(PAUSE_MS);
                }
            } catch (Exception e) {
                failure[0] = e;
            }
        });
        watcher.start();
        try {
            work.run();
        } finally {
            done.set(true);
            watcher.join();
        }
        if (failure[0] != null) {
            throw failure[0];
        }
        return (most[0] - before) / MEGA;
    }
}
