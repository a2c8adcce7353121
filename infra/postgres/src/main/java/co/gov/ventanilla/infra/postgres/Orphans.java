package co.gov.ventanilla.infra.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a former life of the server may have left behind: a postmaster or backends that outlived a {@code kill -9}, and
 * a {@code postmaster.pid} whose number now belongs to another process. Call only while holding the folder's lock: then
 * whatever bears our cluster name is an orphan.
 */
final class Orphans {
    private static final int PATIENCE_MILLIS = 10_000;

    private Orphans() {}

    static void clear(PostgresStore store) throws IOException {
        for (String signal : List.of("INT", "QUIT", "KILL")) {
            List<Long> found = find(store.clusterName());
            if (found.isEmpty()) {
                break;
            }
            for (long pid : found) {
                Programs.signal(pid, signal);
            }
            awaitNone(store.clusterName());
        }
        if (!find(store.clusterName()).isEmpty()) {
            throw new PostgresException("Un PostgreSQL anterior sigue usando " + store.data());
        }
        Files.deleteIfExists(store.data().resolve("postmaster.pid"));
    }

    private static List<Long> find(String clusterName) throws IOException {
        List<Long> found = new ArrayList<>();
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : (Iterable<Path>) processes::iterator) {
                String number = process.getFileName().toString();
                if (Character.isDigit(number.charAt(0)) && isServer(process, clusterName)) {
                    found.add(Long.valueOf(number));
                }
            }
        }
        return found;
    }

    private static boolean isServer(Path process, String clusterName) {
        try {
            String line = Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1);
            String program = line.split("\0", 2)[0];
            return line.contains(clusterName) && (program.endsWith("/postgres") || program.startsWith("postgres:"));
        } catch (IOException alreadyGone) {
            return false;
        }
    }

    private static void awaitNone(String clusterName) throws IOException {
        long limit = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (System.nanoTime() < limit && !find(clusterName).isEmpty()) {
            Pause.millis(50);
        }
    }
}
