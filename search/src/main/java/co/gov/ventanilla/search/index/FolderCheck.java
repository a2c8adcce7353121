package co.gov.ventanilla.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Whether the files of a folder are an index that may be asked. Lucene reads a flipped byte of a data file without noticing. */
final class FolderCheck {

    static final String FINGERPRINT = "fingerprint";
    static final String POSITION = "position";
    static final String MARK = "mark";

    private FolderCheck() {}

    /** What the last commit says of itself; empty, with nothing else, when there is a reason not to use it. */
    record Found(Map<String, String> commit, String reason) {
        boolean good() {
            return reason.isEmpty();
        }
    }

    /** Reads every file once and compares its checksum. */
    static Found check(Path folder, String fingerprint) {
        if (!Files.isDirectory(folder)) {
            return new Found(Map.of(), "missing");
        }
        try (Directory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return new Found(Map.of(), "missing");
            }
            Map<String, String> commit =
                    SegmentInfos.readLatestCommit(directory).getUserData();
            if (!fingerprint.equals(commit.get(FINGERPRINT))) {
                return new Found(Map.of(), "old");
            }
            return clean(directory) ? new Found(commit, "") : new Found(Map.of(), "corrupt");
        } catch (IOException | RuntimeException e) {
            // whatever a damaged file makes Lucene say
            return new Found(Map.of(), "corrupt: " + e.getClass().getSimpleName());
        }
    }

    private static boolean clean(Directory directory) throws IOException {
        try (CheckIndex check = new CheckIndex(directory)) {
            check.setChecksumsOnly(true);
            check.setThreadCount(1);
            return check.checkIndex().clean;
        }
    }

    /** Empties the folder, or makes it. */
    static void wipe(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
