package co.gov.ventanilla.infra.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Appends to {@code portal.log} and turns it into {@code portal.log.1}, {@code .2} ... when it grows large. The JDK's
 * own file handler cannot keep the newest file under a fixed name.
 */
public final class LogFileHandler extends Handler {
    private static final long LARGEST = 10L << 20;
    private static final int KEPT = 10;

    private static volatile String webFailure = "";

    private final Path file;
    private @Nullable OutputStream output;
    private long size;

    /** Called by the logging system; the file's path is in the system property {@code portal.registro}. */
    public LogFileHandler() {
        file = Path.of(System.getProperty(LogFile.PROPERTY, "portal.log"));
    }

    @Override
    public synchronized void publish(LogRecord logged) {
        if (!isLoggable(logged) || getFormatter() == null) {
            return;
        }
        noteWebFailure(logged);
        try {
            byte[] line = getFormatter().format(logged).getBytes(StandardCharsets.UTF_8);
            OutputStream stream = opened();
            stream.write(line);
            size += line.length;
            if (size > LARGEST) {
                rotate();
            }
        } catch (IOException e) {
            reportError(null, e, ErrorManager.WRITE_FAILURE);
        }
    }

    /**
     * The first thing that the web container failed to start, or empty. It goes on without a filter whose start threw,
     * and a portal without its filters must not be opened.
     */
    static String webFailure() {
        return webFailure;
    }

    private static void noteWebFailure(LogRecord logged) {
        boolean severe = logged.getLevel().intValue() >= Level.SEVERE.intValue();
        if (severe && "jakarta.enterprise.web".equals(logged.getLoggerName()) && webFailure.isEmpty()) {
            webFailure = new SimpleFormatter()
                    .formatMessage(logged)
                    .lines()
                    .findFirst()
                    .orElse("?");
        }
    }

    private OutputStream opened() throws IOException {
        OutputStream current = output;
        if (current == null) {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            size = Files.size(file);
            current = Files.newOutputStream(file, StandardOpenOption.APPEND);
            output = current;
        }
        return current;
    }

    private void rotate() throws IOException {
        close();
        for (int i = KEPT - 1; i >= 0; i--) {
            Path from = numbered(i);
            if (Files.exists(from)) {
                Files.move(from, numbered(i + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path numbered(int number) {
        return number == 0 ? file : file.resolveSibling(file.getFileName() + "." + number);
    }

    @Override
    public void flush() {
        // each line is written at once
    }

    @Override
    public synchronized void close() {
        try {
            if (output != null) {
                output.close();
            }
        } catch (IOException e) {
            reportError(null, e, ErrorManager.CLOSE_FAILURE);
        } finally {
            output = null;
        }
    }
}
