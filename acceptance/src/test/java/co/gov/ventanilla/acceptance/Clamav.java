package co.gov.ventanilla.acceptance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Debian's clamd on a free port, with one signature of our own: the harmless test string of EICAR. */
final class Clamav implements AutoCloseable {
    private final Path folder = Temporary.folder("clamav-");
    private final int port;
    private Process process;

    Clamav() {
        try {
            port = PortalProcess.freePort();
            Path signatures = Files.createDirectory(folder.resolve("firmas"));
            Files.writeString(
                    signatures.resolve("prueba.ndb"),
                    "Prueba.EICAR:0:*:" + HexFormat.of().formatHex(eicar().getBytes(StandardCharsets.US_ASCII)) + "\n");
            Files.writeString(
                    folder.resolve("clamd.conf"),
                    String.join(
                            "\n",
                            "Foreground yes",
                            "TCPAddr 127.0.0.1",
                            "TCPSocket " + port,
                            "DatabaseDirectory " + signatures,
                            "StreamMaxLength 50M",
                            ""));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The string that every antivirus takes for a virus, made of parts so that none takes this source for one. */
    static String eicar() {
        return String.join("", "X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD", "-ANTIVIRUS-TEST", "-FILE!$H+H*");
    }

    String url() {
        return "tcp://127.0.0.1:" + port;
    }

    /** Comes back when it listens. */
    void start() {
        try {
            process = new ProcessBuilder(
                            program(), "-c", folder.resolve("clamd.conf").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("salida.txt").toFile())
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Wait.until(Duration.ofSeconds(60), "clamd listens on " + port, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("clamd ended with " + process.exitValue() + ", see " + folder);
            }
            return listens();
        });
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static String program() {
        return Stream.of("/usr/sbin/clamd", "/usr/bin/clamd", "/usr/local/sbin/clamd")
                .filter(p -> Files.isExecutable(Path.of(p)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no clamd: apt-get install clamav-daemon"));
    }

    /** Ends it; it can be started again. */
    void stop() {
        if (process != null) {
            process.destroyForcibly();
            List<ProcessHandle> end = List.of(process.toHandle());
            end.forEach(p -> Wait.until(Duration.ofSeconds(20), "end of clamd", () -> !p.isAlive()));
            process = null;
        }
    }

    @Override
    public void close() {
        stop();
        Temporary.delete(folder);
    }
}
