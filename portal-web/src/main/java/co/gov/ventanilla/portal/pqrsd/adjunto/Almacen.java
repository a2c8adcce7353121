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
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Owner of {@code PORTAL_HOME/archivos}. A file enters through {@link #recibir} (staged, synced) and becomes permanent with
 * {@link #guardar}; its address is its SHA-256, so equal files are stored once. Files that carry a virus lie apart, in
 * {@code cuarentena}.
 *
 * <p>One lock orders storing and collecting: a file that {@link #guardar} has stored is as young as its upload, and
 * {@link #retirar} never deletes a young one. It holds within one process, which portal.lock assures.
 */
@ApplicationScoped
public class Almacen {
    private static final int BUFFER = 1 << 16;

    @Inject
    Ajustes ajustes;

    @Inject
    EspacioArchivos espacio;

    private final ReentrantLock direcciones = new ReentrantLock();
    private Path entrada;
    private Path definitivo;
    private Path cuarentena;

    @PostConstruct
    void open() {
        try {
            entrada = Files.createDirectories(ajustes.home().resolve("archivos/entrada"));
            definitivo = Files.createDirectories(ajustes.home().resolve("archivos/sha256"));
            cuarentena = Files.createDirectories(ajustes.home().resolve("archivos/cuarentena"));
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
     * @throws ArchivosNoDisponibles when there is no room or the disk fails; nothing stays on the disk
     * @throws IOException when the sender fails; nothing stays on the disk
     */
    public ArchivoEntrante recibir(InputStream in, long maximo) throws IOException {
        espacio.exigir();
        return traer(in, maximo);
    }

    /** The same for a file that was already received into a draft: the room below the mark is kept for it. */
    public ArchivoEntrante traer(InputStream in, long maximo) throws IOException {
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
        try (FileChannel out =
                disco(() -> FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            for (int n; (n = in.read(buffer)) >= 0; ) {
                total += n;
                if (total > maximo) {
                    throw new ArchivoDemasiadoGrande(maximo);
                }
                ByteBuffer leidos = ByteBuffer.wrap(buffer, 0, n);
                while (leidos.hasRemaining()) {
                    disco(() -> out.write(leidos));
                }
            }
            disco(() -> {
                out.force(true);
                return out;
            });
        }
        return total;
    }

    /** What fails here is the disk, not the sender. */
    private static <T> T disco(EnDisco<T> paso) throws ArchivosNoDisponibles {
        try {
            return paso.hacer();
        } catch (IOException e) {
            throw new ArchivosNoDisponibles(e);
        }
    }

    private interface EnDisco<T> {
        T hacer() throws IOException;
    }

    /**
     * Makes a staged file permanent: atomic move to its address, folder synced. Equal bytes that are already there are replaced,
     * so that they are as young as this file and no collection takes them.
     *
     * @throws ArchivosNoDisponibles when the disk fails
     */
    public void guardar(ArchivoEntrante archivo) throws IOException {
        Path target = ruta(archivo.sha256());
        try {
            Files.createDirectories(target.getParent());
            direcciones.lock();
            try {
                Files.move(archivo.ruta(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                direcciones.unlock();
            }
            sync(target.getParent());
            sync(target.getParent().getParent());
            sync(definitivo);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("PORTAL_HOME/archivos must be one file system", e);
        } catch (IOException e) {
            throw new ArchivosNoDisponibles(e);
        }
    }

    /**
     * Deletes a stored file to which nothing refers, also from quarantine, unless it was stored, for the first time or again, after an instant.
     *
     * @param antes instant of the machine's clock, far enough back that every filing begun before it has ended
     * @return bytes that became free; 0 when the file stays
     */
    public long retirar(String sha256, Instant antes) throws IOException {
        direcciones.lock();
        try {
            return retirar(ruta(sha256), antes) + retirar(cuarentena.resolve(sha256), antes);
        } finally {
            direcciones.unlock();
        }
    }

    private static long retirar(Path target, Instant antes) throws IOException {
        if (!Files.exists(target)
                || !Files.getLastModifiedTime(target).toInstant().isBefore(antes)) {
            return 0;
        }
        long bytes = Files.size(target);
        Files.delete(target);
        return bytes;
    }

    /** Hands over, in batches, the digests of the files, also in quarantine, that were last stored before an instant. */
    public void viejos(Instant antes, int lote, Consumer<List<String>> uso) throws IOException {
        viejos(definitivo, antes, lote, uso);
        viejos(cuarentena, antes, lote, uso);
    }

    private static void viejos(Path carpeta, Instant antes, int lote, Consumer<List<String>> uso) throws IOException {
        try (Stream<Path> archivos = Files.find(
                carpeta,
                3,
                (ruta, a) ->
                        a.isRegularFile() && a.lastModifiedTime().toInstant().isBefore(antes))) {
            List<String> sha256s = new ArrayList<>();
            for (Path archivo : (Iterable<Path>) archivos::iterator) {
                sha256s.add(archivo.getFileName().toString());
                if (sha256s.size() == lote) {
                    uso.accept(List.copyOf(sha256s));
                    sha256s.clear();
                }
            }
            uso.accept(sha256s);
        }
    }

    /** Deletes the uploads that nobody finished before an instant. @return how many */
    public int barrerEntrada(Instant antes) throws IOException {
        int barridos = 0;
        try (DirectoryStream<Path> archivos = Files.newDirectoryStream(entrada)) {
            for (Path archivo : archivos) {
                if (Files.getLastModifiedTime(archivo).toInstant().isBefore(antes) && Files.deleteIfExists(archivo)) {
                    barridos++;
                }
            }
        } catch (NoSuchFileException e) {
            return barridos; // its upload has just ended: the next round goes on
        }
        return barridos;
    }

    /** Takes a file that carries a virus away from where files are read. Doing it twice changes nothing. */
    public void aislar(String sha256) throws IOException {
        mover(ruta(sha256), cuarentena.resolve(sha256));
    }

    /** Puts a file of the quarantine back to where files are read. @return whether it lies there now */
    public boolean devolver(String sha256) throws IOException {
        Path target = ruta(sha256);
        Files.createDirectories(target.getParent());
        return Files.exists(target) || mover(cuarentena.resolve(sha256), target);
    }

    private boolean mover(Path de, Path a) throws IOException {
        direcciones.lock();
        try {
            if (Files.exists(de)) {
                Files.move(de, a, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            direcciones.unlock();
        }
        sync(a.getParent());
        sync(de.getParent());
        return Files.exists(a);
    }

    /** Whether these bytes lie in quarantine and nowhere else. */
    public boolean aislado(String sha256) {
        return !Files.exists(ruta(sha256)) && Files.exists(cuarentena.resolve(sha256));
    }

    /** Reads a stored file. */
    public InputStream abrir(String sha256) throws IOException {
        return Files.newInputStream(ruta(sha256));
    }

    /** Where the bytes lie, in quarantine or not. */
    public Path lugar(String sha256) {
        return aislado(sha256) ? cuarentena.resolve(sha256) : ruta(sha256);
    }

    /** Whether the stored bytes, also in quarantine, still have the digest that is their address. */
    public boolean verificar(String sha256) {
        MessageDigest digest = Huella.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(lugar(sha256)), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
            return Huella.hex(digest.digest()).equals(sha256);
        } catch (IOException e) {
            return false;
        }
    }

    /** Tries whether files can be received. @throws IOException when they cannot */
    public void probar() throws IOException {
        espacio.exigir();
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
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
