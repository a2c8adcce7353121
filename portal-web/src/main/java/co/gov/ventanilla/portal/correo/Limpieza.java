package co.gov.ventanilla.portal.correo;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ClockProducer;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Deletes each day, after 30 days, the files of messages, and text and recipient of those that left or may have left. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Limpieza {
    /** How long a message is kept after it was written. */
    static final Duration GUARDADO = Duration.ofDays(30);

    private static final Logger LOG = Logger.getLogger(Limpieza.class.getName());

    @Inject
    CorreoRepository correos;

    @Inject
    Ajustes ajustes;

    @Inject
    ClockProducer clock;

    /** One round. */
    @Schedule(hour = "4,16", minute = "40", persistent = false, info = "correo viejo")
    public void limpiar() {
        correos.vaciar(clock.now().minus(GUARDADO));
        try {
            borrar(ajustes.home().resolve("correo"), clock.maquina().minus(GUARDADO));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "old messages not deleted", e);
        }
    }

    /** Deletes the messages of a folder that were written before an instant of the machine's clock. @return how many */
    static int borrar(Path carpeta, Instant antes) throws IOException {
        if (!Files.isDirectory(carpeta)) {
            return 0;
        }
        int borrados = 0;
        try (DirectoryStream<Path> mensajes = Files.newDirectoryStream(carpeta, "*.eml")) {
            for (Path mensaje : mensajes) {
                if (Files.getLastModifiedTime(mensaje).toInstant().isBefore(antes)) {
                    Files.delete(mensaje);
                    borrados++;
                }
            }
        }
        return borrados;
    }
}
