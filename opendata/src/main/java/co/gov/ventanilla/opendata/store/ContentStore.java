package co.gov.ventanilla.opendata.store;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files of the catalog by the SHA-256 of their bytes, below {@code datos/sha256}: written aside, synced, then moved to their place, so that a name always
 * stands for whole content. Files that nobody names any more are collected when they are a day old.
 */
@Dependent
public class ContentStore {
    private static final HexFormat HEX = HexFormat.of();

    private final Path folder;

    @Inject
    public ContentStore(CatalogSettings settings) {
        folder = settings.folder();
    }

    /**
     * A file that was kept.
     *
     * @param sha256 hex
     */
    public record Kept(String sha256, long bytes) {}

    /** Writes what is to be kept. */
    @FunctionalInterface
    public interface Writer {
        /** Writes all of it; does not close. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Folder for files on their way; swept with the others. */
    public Path incoming() throws IOException {
        return Files.createDirectories(folder.resolve("entrada"));
    }

    /** Keeps what a writer writes. */
    public Kept keep(Writer writer) throws IOException {
        Path aside = Files.createTempFile(incoming(), "nuevo-", ".tmp");
        try {
            MessageDigest digest = sha256();
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(aside), digest);
                    java.io.BufferedOutputStream buffered = new java.io.BufferedOutputStream(out, 1 << 16)) {
                writer.writeTo(buffered);
            }
            Kept kept = new Kept(HEX.formatHex(digest.digest()), Files.size(aside));
            sync(aside);
            place(aside, path(kept.sha256()));
            return kept;
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Keeps a copy of a file. */
    public Kept keep(Path file) throws IOException {
        return keep(out -> Files.copy(file, out));
    }

    /**
     * Keeps a file that came in by {@link #incoming()} under a second name, without copying it.
     *
     * @param sha256 its digest, known to whoever looked at it
     */
    public Kept take(Path file, String sha256) throws IOException {
        if (!file.startsWith(incoming())) {
            return keep(file);
        }
        sync(file);
        Path place = path(sha256);
        Files.createDirectories(place.getParent());
        try {
            Files.createLink(place, file);
        } catch (FileAlreadyExistsException e) {
            // the same content is there
        } catch (UnsupportedOperationException | FileSystemException e) {
            return keep(file);
        }
        return new Kept(sha256, Files.size(place));
    }

    /** Where the content of a digest lies. */
    public Path path(String sha256) {
        return folder.resolve("sha256").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Digest of a file, hex. */
    public static String digest(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HEX.formatHex(digest.digest());
    }

    /** Removes a content at once. */
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(path(sha256));
    }

    /**
     * Removes what nobody names and what was never finished.
     *
     * @param inUse digests to keep
     * @param before younger files stay: their transaction may not have ended
     * @return how many went
     */
    public int collect(Set<String> inUse, Instant before) throws IOException {
        int gone = 0;
        for (Path root : new Path[] {folder.resolve("sha256"), folder.resolve("entrada")}) {
            if (!Files.isDirectory(root)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(before);
                    if (old && !inUse.contains(file.getFileName().toString())) {
                        Files.deleteIfExists(file);
                        gone++;
                    }
                }
            }
        }
        return gone;
    }

    private static void place(Path aside, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        try {
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            // the same content is there
        }
    }

    private static void sync(Path file) throws IOException {
        try (java.nio.channels.FileChannel channel =
                java.nio.channels.FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
