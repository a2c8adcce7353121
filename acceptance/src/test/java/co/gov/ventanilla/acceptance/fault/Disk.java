package co.gov.ventanilla.acceptance.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder that is a file system of its own (tmpfs), so that it can become full without hurting anybody else. Needs root. */
final class Disk implements AutoCloseable {
    private static final String ROOM = "8g";
    private static final String INODES = "4m";

    private final Path folder;

    private Disk(Path folder) {
        this.folder = folder;
    }

    /** Whether this process may mount. */
    static boolean possible() {
        try {
            Path folder = Files.createTempDirectory("arnes-disco-");
            boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "arnes", folder.toString())
                            .code()
                    == 0;
            if (mounted) {
                run("umount", folder.toString());
            }
            Files.delete(folder);
            return mounted;
        } catch (IOException e) {
            return false;
        }
    }

    static Disk mount(Path folder) throws IOException {
        Files.createDirectories(folder);
        must(
                "mount",
                "-t",
                "tmpfs",
                "-o",
                "mode=0755,size=" + ROOM + ",nr_inodes=" + INODES,
                "arnes",
                folder.toString());
        return new Disk(folder);
    }

    /** Leaves room for this many bytes, rounded up to pages of 4 kB, and no more. */
    void leave(long bytes) throws IOException {
        long used = Long.parseLong(df("used")) * 1024;
        must("mount", "-o", "remount,size=" + (used + bytes) / 1024 + "k", folder.toString());
    }

    /** Leaves room for this many new files and folders and no more. */
    void leaveInodes(long count) throws IOException {
        must("mount", "-o", "remount,nr_inodes=" + (Long.parseLong(df("iused")) + count), folder.toString());
    }

    /** As at first. */
    void heal() throws IOException {
        must("mount", "-o", "remount,size=" + ROOM + ",nr_inodes=" + INODES, folder.toString());
    }

    private String df(String field) throws IOException {
        String[] lines = must("df", "--output=" + field, folder.toString()).split("\n");
        return lines[lines.length - 1].strip();
    }

    @Override
    public void close() throws IOException {
        run("umount", "-l", folder.toString());
    }

    private record Ended(int code, String said) {}

    private static String must(String... command) throws IOException {
        Ended ended = run(command);
        if (ended.code() != 0) {
            throw new IOException(String.join(" ", command) + ": " + ended.said());
        }
        return ended.said();
    }

    private static Ended run(String... command) throws IOException {
        try {
            List<String> words = new ArrayList<>(List.of(command));
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Ended(process.waitFor(), said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
