package co.gov.ventanilla.portal.pqrsd.adjunto;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Room for files: the low-water mark of the disk (MIN_FREE_MB) and the quota of what is received and not yet filed (STAGING_MB,
 * uploads and drafts together). The rest of the disk is for the register and for drafts whose files were already received.
 */
@ApplicationScoped
public class EspacioArchivos {
    private static final Duration VIGENCIA = Duration.ofSeconds(1);

    @Inject
    Ajustes ajustes;

    @Inject
    ClockProducer clock;

    private Instant contado = Instant.EPOCH;
    private long espera;

    /** @throws ArchivosNoDisponibles when no file may be received now */
    public void exigir() throws ArchivosNoDisponibles {
        try {
            long libres = libres();
            if (libres < ajustes.minimoLibre()) {
                throw new ArchivosNoDisponibles("free bytes: " + libres);
            }
            long enEspera = enEspera();
            if (enEspera >= ajustes.cuotaEspera()) {
                throw new ArchivosNoDisponibles("staged bytes: " + enEspera);
            }
        } catch (ArchivosNoDisponibles e) {
            throw e;
        } catch (IOException e) {
            throw new ArchivosNoDisponibles(e);
        }
    }

    /** Bytes that are free on the disk of the files. */
    public long libres() throws IOException {
        return Files.getFileStore(ajustes.home().resolve("archivos")).getUsableSpace();
    }

    /** Bytes of uploads and of drafts' files; counted anew after a second, so concurrent uploads may pass the quota a little. */
    public synchronized long enEspera() throws IOException {
        Instant ahora = clock.maquina();
        if (Duration.between(contado, ahora).abs().compareTo(VIGENCIA) >= 0) {
            long suma = 0;
            for (String carpeta : List.of("archivos/entrada", "archivos/borradores")) {
                suma += bytes(ajustes.home().resolve(carpeta));
            }
            espera = suma;
            contado = ahora;
        }
        return espera;
    }

    private static long bytes(Path carpeta) throws IOException {
        if (!Files.isDirectory(carpeta)) {
            return 0;
        }
        long suma = 0;
        try (DirectoryStream<Path> archivos = Files.newDirectoryStream(carpeta)) {
            for (Path archivo : archivos) {
                suma += bytesDe(archivo);
            }
        }
        return suma;
    }

    private static long bytesDe(Path archivo) throws IOException {
        try {
            return Files.size(archivo);
        } catch (NoSuchFileException e) {
            return 0;
        }
    }
}
