package co.gov.ventanilla.infra.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The server's data folder and its process: made once, started as often as needed. */
record PostgresServer(PostgresStore store, Path programs, Credentials credentials) {
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("max_connections", "60"),
            Map.entry("timezone", "America/Bogota"),
            Map.entry("log_timezone", "America/Bogota"),
            Map.entry("logging_collector", "on"),
            Map.entry("log_directory", "log"),
            Map.entry("log_filename", "postgresql-%a.log"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_rotation_age", "1d"));

    /** Programs, passwords and an initialised data folder; quick when they are there already. */
    static PostgresServer prepare(PostgresStore store) throws IOException {
        Path programs = PostgresBinaries.unpackedIn(store.folder());
        PostgresServer server = new PostgresServer(store, programs, Credentials.keptIn(store));
        if (!Files.exists(store.data())) {
            server.initialise();
        }
        return server;
    }

    /** Makes the data folder under another name first: one that a kill cut short is never taken for a whole one. */
    private void initialise() throws IOException {
        Path fresh = store.folder().resolve("data.tmp");
        Folders.delete(fresh);
        Folders.make(fresh, "rwx------");
        store.account().own(fresh);
        Path password = Files.createTempFile(
                store.folder(),
                "clave",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            store.account().own(password);
            Files.writeString(password, credentials.administrator());
            initdb(fresh, password);
        } finally {
            Files.delete(password);
        }
        Files.move(fresh, store.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void initdb(Path data, Path password) throws IOException {
        List<String> words = store.account().prefix();
        words.addAll(List.of(program("initdb"), "-D", data.toString(), "-U", Credentials.ADMINISTRATOR));
        words.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + password, "--data-checksums", "--encoding=UTF8"));
        words.addAll(List.of("--locale=C.UTF-8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        Process process = Programs.prepare(words, store.folder()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = Programs.await(process);
        if (code != 0) {
            throw new PostgresException("initdb terminó con el código " + code + ": " + output.strip());
        }
    }

    /** Starts the process. It ends with a fast shutdown when the calling thread ends. */
    Process start(int port) throws IOException {
        List<String> words = new ArrayList<>(store.account().prefix());
        words.addAll(List.of(program("postgres"), "-D", store.data().toString(), "-p", "" + port));
        SETTINGS.forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        words.addAll(List.of("-c", "cluster_name=" + store.clusterName()));
        return Programs.prepare(words, store.folder())
                .redirectOutput(startLog().toFile())
                .start();
    }

    /** What the server said before its own log began. */
    Path startLog() {
        return store.folder().resolve("arranque.log");
    }

    private String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }
}
