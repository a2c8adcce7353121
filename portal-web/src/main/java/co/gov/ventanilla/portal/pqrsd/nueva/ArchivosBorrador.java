package co.gov.ventanilla.portal.pqrsd.nueva;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.secreto.Cifrado;
import co.gov.ventanilla.portal.pqrsd.adjunto.Almacen;
import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivoEntrante;
import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivoRecibido;
import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivosNoDisponibles;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.crypto.CipherInputStream;

/** Files of drafts, each encrypted under its draft's key, in {@code PORTAL_HOME/archivos/borradores}. */
@ApplicationScoped
public class ArchivosBorrador {
    @Inject
    Ajustes ajustes;

    @Inject
    Almacen almacen;

    private Path carpeta;

    @PostConstruct
    void open() {
        try {
            carpeta = Files.createDirectories(ajustes.home().resolve("archivos/borradores"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Encrypts a received file under a new random id and discards the plain one.
     *
     * @throws ArchivosNoDisponibles when the disk fails; nothing stays on it
     */
    public UUID guardar(ArchivoEntrante plano, Cifrado clave) throws IOException {
        UUID id = UUID.randomUUID();
        try (InputStream in = new CipherInputStream(Files.newInputStream(plano.ruta()), clave.archivo(iv(id)));
                FileChannel channel = FileChannel.open(
                        carpeta.resolve(id.toString()), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = java.nio.channels.Channels.newOutputStream(channel)) {
            in.transferTo(out);
            channel.force(true);
        } catch (IOException e) {
            borrar(id);
            throw new ArchivosNoDisponibles(e);
        } finally {
            plano.descartar();
        }
        return id;
    }

    /** Decrypts a file for filing. @throws IOException also when its bytes are not those that were received */
    public ArchivoEntrante descifrar(ArchivoRecibido archivo, Cifrado clave) throws IOException {
        UUID id = UUID.fromString(archivo.id());
        try (InputStream in =
                new CipherInputStream(Files.newInputStream(carpeta.resolve(id.toString())), clave.archivo(iv(id)))) {
            ArchivoEntrante plano = almacen.traer(in, archivo.bytes());
            if (!plano.sha256().equals(archivo.sha256())) {
                plano.descartar();
                throw new IOException("staged file changed");
            }
            return plano;
        }
    }

    /** Files that were written before an instant of the machine's clock. */
    public Set<UUID> anterioresA(Instant antes) throws IOException {
        Set<UUID> ids = new HashSet<>();
        try (DirectoryStream<Path> archivos = Files.newDirectoryStream(carpeta)) {
            for (Path archivo : archivos) {
                if (Files.getLastModifiedTime(archivo).toInstant().isBefore(antes)) {
                    ids.add(UUID.fromString(archivo.getFileName().toString()));
                }
            }
        }
        return ids;
    }

    /** Removes a staged file. */
    public void borrar(UUID id) {
        try {
            Files.deleteIfExists(carpeta.resolve(id.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The random id is the counter's start: unique for each file of a key. */
    private static byte[] iv(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
