package co.gov.ventanilla.infra.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileHandlerTest {
    @Test
    void theNewestFileKeepsItsNameAndTheOldOnesAreNumbered(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("portal.log");
        System.setProperty(LogFile.PROPERTY, file.toString());
        LogFileHandler handler = new LogFileHandler();
        try {
            handler.setFormatter(new SimpleFormatter());
            String large = "x".repeat(6 << 20);
            for (int i = 0; i < 5; i++) {
                handler.publish(new LogRecord(Level.INFO, i + large));
            }
        } finally {
            handler.close();
            System.clearProperty(LogFile.PROPERTY);
        }
        assertThat(folder.resolve("portal.log.2")).exists();
        assertThat(folder.resolve("portal.log.3")).doesNotExist();
        assertThat(Files.size(file)).isLessThan(7L << 20);
    }
}
