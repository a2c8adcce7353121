package co.gov.ventanilla.infra.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server and the process that owns it: they die together, and a server that keeps dying is given up. */
class ServerProgramTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final List<Process> started = new ArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temporary;

    @BeforeEach
    void open() throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void killAll() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void theServerEndsWithItsProcessAndAPlainUserCanRunIt() throws Exception {
        List<String> words = new ArrayList<>();
        if (isRoot()) {
            Path home = Files.createDirectory(temporary.resolve("plain"));
            Files.setAttribute(home, "unix:uid", 1000);
            words.addAll(List.of("setpriv", "--reuid", "1000", "--regid", "1000", "--clear-groups", "--"));
            words.addAll(program(readableClassPath(), home.resolve("home")));
        } else {
            words.addAll(program(CLASS_PATH, temporary.resolve("home")));
        }
        Process process = start(words);
        long server = pid(process);
        assertThat(ProcessHandle.of(server)).isPresent();

        process.destroyForcibly().waitFor();
        awaitEnd(server);
        assertThat(ProcessHandle.of(server)).isEmpty();
    }

    @Test
    void aServerThatKeepsDyingIsGivenUpAtTheSixthDeath() throws Exception {
        Path home = temporary.resolve("home");
        Process process = start(program(CLASS_PATH, home));
        long server = pid(process);
        for (int death = 1; death <= 6; death++) {
            Programs.signal(server, "KILL");
            if (death < 6) {
                server = next(home, server);
            }
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(3);
    }

    private static boolean isRoot() throws IOException {
        return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
    }

    /** The class path may lie below a home that the other user cannot enter. */
    private String readableClassPath() throws IOException {
        List<String> copies = new ArrayList<>();
        for (String entry : CLASS_PATH.split(File.pathSeparator, -1)) {
            Path copy = temporary.resolve("cp" + copies.size());
            copy(Path.of(entry), copy);
            copies.add(copy.toString());
        }
        return String.join(File.pathSeparator, copies);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path path : (Iterable<Path>) found::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static List<String> program(String classPath, Path home) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                classPath,
                ServerProgram.class.getName(),
                home.toString());
    }

    private Process start(List<String> words) throws IOException {
        Process process = new ProcessBuilder(words)
                .directory(Path.of("/").toFile())
                .redirectError(temporary.resolve("err.txt").toFile())
                .start();
        started.add(process);
        return process;
    }

    private long pid(Process process) throws IOException {
        BufferedReader reader = process.inputReader();
        String line = reader.readLine();
        assertThat(line)
                .as(() -> "first line; " + read(temporary.resolve("err.txt")))
                .startsWith("pid ");
        return Long.parseLong(line.substring(4));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** The number of the server that followed, as its pid file says once it takes connections. */
    private static long next(Path home, long former) throws IOException {
        Path file = home.resolve("pg/servidor/data/postmaster.pid");
        for (int i = 0; i < 1200; i++) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() >= 8
                    && Long.parseLong(lines.get(0)) != former
                    && lines.get(7).startsWith("ready")) {
                Pause.millis(200);
                return Long.parseLong(lines.get(0));
            }
            Pause.millis(50);
        }
        throw new AssertionError("the server did not come back");
    }

    private static void awaitEnd(long pid) {
        for (int i = 0; i < 400 && ProcessHandle.of(pid).isPresent(); i++) {
            Pause.millis(50);
        }
    }
}
