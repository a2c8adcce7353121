package co.gov.ventanilla.infra.launcher;

import co.gov.ventanilla.infra.postgres.Folders;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps the console for the launcher's few lines: what libraries print goes to {@code logs/consola.log}. */
final class Console {
    private Console() {}

    static void divert(Path home) throws IOException {
        Path file = Folders.make(home.resolve("logs"), "rwx------").resolve("consola.log");
        PrintStream aside = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
        System.setOut(aside);
        System.setErr(aside);
    }
}
