package co.gov.ventanilla.search.index;

import co.gov.ventanilla.search.document.Entry;
import co.gov.ventanilla.search.document.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/** The index of one kind: its folder, its writer, its newest reader. For one writing thread. */
final class KindIndex implements AutoCloseable {

    private static final int BUFFER_MB = 32;

    private final Kind kind;
    private final Path folder;
    private final String fingerprint;
    private final EntryDocuments documents;
    private final Function<Path, Directory> directories;
    private Directory directory;
    private IndexWriter writer;
    private DirectoryReader reader;
    private volatile KindStatus status;

    private KindIndex(
            Kind kind,
            Path folder,
            String fingerprint,
            EntryDocuments documents,
            Function<Path, Directory> directories,
            FolderCheck.Found found)
            throws IOException {
        this.kind = kind;
        this.folder = folder;
        this.fingerprint = fingerprint;
        this.documents = documents;
        this.directories = directories;
        this.directory = directories.apply(folder);
        this.writer = writer(found.good());
        this.reader = DirectoryReader.open(writer);
        this.status = status(found);
    }

    /** Opens the folder, or empties it if there is a reason not to use what it holds. */
    static KindIndex open(
            Kind kind, Path folder, String fingerprint, EntryDocuments documents, Function<Path, Directory> directories)
            throws IOException {
        FolderCheck.Found found = FolderCheck.check(folder, fingerprint);
        if (!found.good()) {
            FolderCheck.wipe(folder);
        }
        return new KindIndex(kind, folder, fingerprint, documents, directories, found);
    }

    private IndexWriter writer(boolean append) throws IOException {
        return new IndexWriter(
                directory,
                new IndexWriterConfig(documents.analyzer())
                        .setOpenMode(append ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE)
                        .setRAMBufferSizeMB(BUFFER_MB)
                        .setCommitOnClose(false));
    }

    private KindStatus status(FolderCheck.Found found) {
        Map<String, String> commit = found.commit();
        return new KindStatus(
                kind,
                found.good() ? KindStatus.State.READY : KindStatus.State.MAKING,
                found.reason(),
                Long.parseLong(commit.getOrDefault(FolderCheck.POSITION, "-1")),
                commit.getOrDefault(FolderCheck.MARK, ""),
                reader.numDocs());
    }

    KindStatus status() {
        return status;
    }

    /** What can be read; belongs to this index. */
    DirectoryReader reader() {
        return reader;
    }

    /** What it holds is not to be shown any more. */
    void invalidate(String reason) {
        status = status.as(KindStatus.State.MAKING, reason);
    }

    /**
     * Writes, commits and lets it be seen. If that fails the index is what it was at its last commit, and says so.
     *
     * @throws IOException when a file could not be written or a source not be read
     */
    void feed(Feed feed) throws IOException {
        try {
            if (feed.all()) {
                writer.deleteAll();
            }
            for (Map.Entry<String, Supplier<Stream<Entry>>> source :
                    feed.sources().entrySet()) {
                replace(source.getKey(), source.getValue());
            }
            commit(feed);
        } catch (IOException | RuntimeException | Error e) {
            reopen(e);
            throw e;
        }
        refresh(DirectoryReader.openIfChanged(reader, writer));
        status = new KindStatus(
                kind, KindStatus.State.READY, status.reason(), feed.position(), feed.mark(), reader.numDocs());
    }

    private void replace(String source, Supplier<Stream<Entry>> entries) throws IOException {
        writer.deleteDocuments(new Term(Schema.SOURCE, source));
        try (Stream<Entry> all = entries.get()) {
            for (Iterator<Entry> each = all.iterator(); each.hasNext(); ) {
                writer.addDocument(documents.document(each.next()));
            }
        }
    }

    private void commit(Feed feed) throws IOException {
        writer.setLiveCommitData(Map.of(
                        FolderCheck.FINGERPRINT,
                        fingerprint,
                        FolderCheck.POSITION,
                        Long.toString(feed.position()),
                        FolderCheck.MARK,
                        feed.mark())
                .entrySet());
        writer.commit();
    }

    private void refresh(DirectoryReader newer) throws IOException {
        if (newer != null) {
            reader.close();
            reader = newer;
        }
    }

    private void reopen(Throwable cause) throws IOException {
        boolean shown = status.state() != KindStatus.State.MAKING;
        writer.rollback();
        directory.close();
        FolderCheck.Found found = FolderCheck.check(folder, fingerprint);
        if (!found.good()) {
            FolderCheck.wipe(folder);
        }
        directory = directories.apply(folder);
        writer = writer(found.good());
        refresh(DirectoryReader.open(writer));
        boolean late = shown && found.good();
        status = status(found)
                .as(
                        late ? KindStatus.State.LATE : KindStatus.State.MAKING,
                        cause.getClass().getSimpleName());
    }

    @Override
    public void close() throws IOException {
        reader.close();
        writer.rollback();
        directory.close();
    }
}
