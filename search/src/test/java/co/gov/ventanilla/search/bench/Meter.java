package co.gov.ventanilla.search.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** CPU of this thread for two things that are done in turn, batch after batch, so that the noise of the machine strikes both. */
final class Meter {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int BATCHES = 101;
    private static final int FEWEST_BATCHES = 31;
    private static final long WARM_NANOS = 1_000_000_000L;
    private static final long MOST_NANOS = 1_500_000_000L;
    private static final long SHORTEST_BATCH = 500_000;
    private static final long SLOW = 10_000_000;
    private static final double MILLI = 1e6;

    /** Keeps answers from being optimised away. */
    private static volatile Object sink = "";

    private Meter() {}

    /** What is measured, with a number that picks the question. */
    interface Act {
        Object act(int number) throws IOException;
    }

    /** Milliseconds of each: the median of the batches. */
    record Pair(double product, double bare) {}

    static Pair measure(Act product, Act bare) throws IOException {
        int ofProduct = batch(product);
        int ofBare = batch(bare);
        double[][] taken = new double[2][BATCHES];
        long begun = cpu();
        int done = 0;
        while (done < BATCHES && (done < FEWEST_BATCHES || cpu() - begun < MOST_NANOS)) {
            taken[0][done] = time(product, done * ofProduct, ofProduct);
            taken[1][done] = time(bare, done * ofBare, ofBare);
            done++;
        }
        return new Pair(median(taken[0], done), median(taken[1], done));
    }

    /** Warms up. @return how many acts last long enough to be timed */
    private static int batch(Act act) throws IOException {
        long begun = cpu();
        int number = 0;
        while (cpu() - begun < WARM_NANOS) {
            sink = act.act(number++);
        }
        long each = (cpu() - begun) / number;
        int wanted = (int) (SHORTEST_BATCH / Math.max(1, each)) + 1;
        return each > SLOW ? 1 : Math.max(Questions.EACH / 4, wanted);
    }

    private static double time(Act act, int first, int times) throws IOException {
        long before = cpu();
        for (int i = 0; i < times; i++) {
            sink = act.act(first + i);
        }
        return (cpu() - before) / MILLI / times;
    }

    private static double median(double[] all, int count) {
        double[] sorted = Arrays.copyOf(all, count);
        Arrays.sort(sorted);
        return sorted[count / 2];
    }

    private static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
