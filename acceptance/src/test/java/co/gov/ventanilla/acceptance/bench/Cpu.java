package co.gov.ventanilla.acceptance.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What Linux counts for a process. */
public final class Cpu {
    private static final double TICKS = 100;
    private static final int UTIME = 11;
    private static final int CSTIME = 14;
    private static final int STIME = 12;

    private Cpu() {}

    /** CPU seconds of a process itself. */
    public static double seconds(long pid) throws IOException {
        return ticks(pid, STIME) / TICKS;
    }

    /** CPU seconds of a process and all that it started, ended or not. */
    public static double secondsOfTree(ProcessHandle process) throws IOException {
        double all = ticks(process.pid(), CSTIME);
        for (ProcessHandle child : process.descendants().toList()) {
            all += ticks(child.pid(), CSTIME);
        }
        return all / TICKS;
    }

    private static double ticks(long pid, int last) throws IOException {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            double sum = 0;
            for (int i = UTIME; i <= last; i++) {
                sum += Double.parseDouble(fields[i]);
            }
            return sum;
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    /** Resident memory in MB. */
    public static double residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(l -> l.startsWith("VmRSS:"))
                .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
