package co.gov.ventanilla.portal.pqrsd.adjunto;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.secreto.Huella;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.UUID;

/**
 * Owner of {@code PORTAL_HOME/archivos}. A file enters through {@link #recibir} (staged, synced) and becomes permanent with
 * {@link #guardar}; its address is its SHA-256, so equal files are stored once.
 */
@ApplicationScoped
public class Almacen {
    private static final int BUFFER = 1 << 16;

    @Inject
    Ajustes ajustes;

    private Path entrada;
    private Path definitivo;

    @PostConstruct
    void open() {
        try {
            entrada = Files.createDirectories(ajustes.home().resolve("archivos/entrada"));
            definitivo = Files.createDirectories(ajustes.home().resolve("archivos/sha256"));
            Files.setPosixFilePermissions(entrada.getParent(), PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Streams bytes to a staged file and syncs it.
     *
     * @param maximo bytes after which reading stops
     * @throws ArchivoDemasiadoGrande when there are more; nothing stays on the disk
     * @throws IOException when the sender or the disk fails; nothing stays on the disk
     */
    public ArchivoEntrante recibir(InputStream in, long maximo) throws IOException {
        Path staged = entrada.resolve(UUID.randomUUID().toString());
        MessageDigest digest = Huella.sha256();
        boolean done = false;
        try {
            long bytes = copy(new DigestInputStream(in, digest), staged, maximo);
            done = true;
            return new ArchivoEntrante(staged, bytes, Huella.hex(digest.digest()));
        } finally {
            if (!done) {
                Files.deleteIfExists(staged);
            }
        }
    }

    private static long copy(InputStream in, Path target, long maximo) throws IOException {
        long total = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            for (int n; (n = in.read(buffer)) >= 0; ) {
                total += n;
                if (total > maximo) {
                    throw new ArchivoDemasiadoGrande(maximo);
                }
                out.write(buffer, 0, n);
            }
        }
        sync(target);
        return total;
    }

    /** Makes a staged file permanent: atomic move to its address, folder synced. Storing equal bytes twice changes nothing. */
    public void guardar(ArchivoEntrante archivo) throws IOException {
        Path target = ruta(archivo.sha256());
        Files.createDirectories(target.getParent());
        if (Files.exists(target)) {
            Files.deleteIfExists(archivo.ruta());
        } else {
            try {
                Files.move(archivo.ruta(), target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                throw new IOException("PORTAL_HOME/archivos must be one file system", e);
            }
        }
        sync(target.getParent());
        sync(target.getParent().getParent());
        sync(definitivo);
    }

    /** Reads a stored file. */
    public InputStream abrir(String sha256) throws IOException {
        return Files.newInputStream(ruta(sha256));
    }

    /** Whether the stored bytes still have the digest that is their address. */
    public boolean verificar(String sha256) {
        MessageDigest digest = Huella.sha256();
        try (InputStream in = new DigestInputStream(abrir(sha256), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
            return Huella.hex(digest.digest()).equals(sha256);
        } catch (IOException e) {
            return false;
        }
    }

    /** Tries whether files can be received. @throws IOException when they cannot */
    public void probar() throws IOException {
        Path prueba = Files.createTempFile(entrada, "prueba-", "");
        try {
            Files.write(prueba, new byte[BUFFER]);
        } finally {
            Files.deleteIfExists(prueba);
        }
    }

    private Path ruta(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256");
        }
        return definitivo
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static void sync(Path path) throws IOException {
        StandardOpenOption mode = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }
}
