package co.gov.ventanilla.acceptance.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that each do one act after another without a pause. */
public final class Clients {
    private static final int MOST = 2_000_000;

    private Clients() {}

    /** What one client does once. */
    public interface Act {
        void act() throws Exception;
    }

    /** One run: acts per second and their durations. */
    public record Run(double perSecond, Latencies latencies) {}

    /** Lets so many clients act for a time. An act that fails ends the run. */
    public static Run run(int clients, Duration time, Act act) throws InterruptedException, ExecutionException {
        Latencies latencies = new Latencies(MOST);
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        List<Future<Void>> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Callable<Void> client = () -> {
                for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                    act.act();
                    latencies.add(System.nanoTime() - now);
                }
                return null;
            };
            all.add(threads.submit(client));
        }
        try {
            for (Future<Void> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        return new Run(latencies.count() * 1e9 / (System.nanoTime() - begun), latencies);
    }
}
