package co.gov.ventanilla.acceptance.bench;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Durations of many calls in nanoseconds, from any number of threads. */
public final class Latencies {
    private static final double MILLI = 1e6;

    private final long[] all;
    private final AtomicInteger size = new AtomicInteger();

    /** @param most calls that can be kept */
    Latencies(int most) {
        all = new long[most];
    }

    void add(long nanos) {
        int at = size.getAndIncrement();
        if (at < all.length) {
            all[at] = nanos;
        }
    }

    public int count() {
        return Math.min(size.get(), all.length);
    }

    /** Milliseconds within which this part of the calls was answered. @param part between 0 and 1 */
    public double at(double part) {
        long[] sorted = Arrays.copyOf(all, count());
        Arrays.sort(sorted);
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1, part * sorted.length)] / MILLI;
    }
}
