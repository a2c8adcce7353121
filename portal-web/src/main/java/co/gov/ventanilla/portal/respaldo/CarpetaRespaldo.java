package co.gov.ventanilla.portal.respaldo;

import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.platform.secreto.Huella;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A backup that is being written: {@code DIR.parcial}, which becomes {@code DIR} when everything is on the disk. */
final class CarpetaRespaldo {
    private static final FileAttribute<?> CARPETA =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> ARCHIVO =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path destino;
    private final Path parcial;
    private final List<Manifiesto.Archivo> archivos = new ArrayList<>();
    private final Set<Path> carpetas = new TreeSet<>();
    private long bytes;

    /** Something that writes a file. */
    interface Escritor {
        void escribir(OutputStream out) throws Exception;
    }

    /** @throws java.nio.file.FileAlreadyExistsException when an unfinished one is there */
    CarpetaRespaldo(Path destino) throws IOException {
        this.destino = destino;
        this.parcial = parcial(destino);
        Files.createDirectory(parcial, CARPETA);
        carpetas.add(parcial);
    }

    /** Where a backup lies until it is whole. */
    static Path parcial(Path destino) {
        return destino.resolveSibling(destino.getFileName() + ".parcial");
    }

    /** Writes a file, syncs it and notes it. */
    void escribir(String ruta, Escritor escritor) throws Exception {
        MessageDigest digest = Huella.sha256();
        Path archivo = parcial.resolve(ruta);
        crear(archivo.getParent());
        try (FileChannel canal = FileChannel.open(
                        archivo, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ARCHIVO);
                OutputStream out = new BufferedOutputStream(
                        new DigestOutputStream(Channels.newOutputStream(canal), digest), 1 << 16)) {
            escritor.escribir(out);
            out.flush();
            canal.force(true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(archivo);
            throw e;
        }
        long largo = Files.size(archivo);
        bytes += largo;
        archivos.add(new Manifiesto.Archivo(ruta, largo, Huella.hex(digest.digest())));
    }

    private void crear(Path carpeta) throws IOException {
        if (carpetas.add(carpeta)) {
            crear(carpeta.getParent());
            if (!Files.exists(carpeta)) {
                Files.createDirectory(carpeta, CARPETA);
            }
        }
    }

    /** Files so far. */
    List<Manifiesto.Archivo> archivos() {
        return List.copyOf(archivos);
    }

    long bytes() {
        return bytes;
    }

    /** Writes the manifest and gives the folder its name. @return SHA-256 of the manifest */
    String terminar(Manifiesto manifiesto) throws Exception {
        byte[] json = (Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(manifiesto) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        escribir(Manifiesto.NOMBRE, out -> out.write(json));
        for (Path carpeta : carpetas) {
            sincronizar(carpeta);
        }
        if (Files.exists(destino)) {
            throw new java.nio.file.FileAlreadyExistsException(destino.toString());
        }
        Files.move(parcial, destino, StandardCopyOption.ATOMIC_MOVE);
        sincronizar(destino.getParent());
        return Huella.hex(Huella.bytes(json));
    }

    private static void sincronizar(Path carpeta) throws IOException {
        try (FileChannel canal = FileChannel.open(carpeta, StandardOpenOption.READ)) {
            canal.force(true);
        }
    }
}
