package co.gov.ventanilla.portal;

import co.gov.ventanilla.infra.postgres.EmbeddedPostgres;
import co.gov.ventanilla.infra.postgres.Folders;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * What the portal needs around it in an integration test: a fresh database, an empty home, keys, a content pack. Made before the
 * server starts, and only when the build asks for it with the system property {@code portal.it} (a folder).
 */
public class EntornoDePrueba implements LauncherSessionListener {
    private static final String FOLDER = System.getProperty("portal.it");

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (FOLDER != null) {
            try {
                open(Path.of(FOLDER));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            postgres.close();
        }
    }

    private void open(Path folder) throws IOException {
        Folders.delete(folder);
        Files.createDirectories(folder.resolve("tmp"));
        Path home = Files.createDirectories(folder.resolve("casa"));
        postgres = EmbeddedPostgres.start(home);
        Path keys = home.resolve("secretos.properties");
        Files.writeString(keys, "actual=1\nclave.1=" + Base64.getUrlEncoder().encodeToString(new byte[32]) + "\n");
        Properties system = new Properties();
        system.setProperty("portal.db.url", postgres.jdbcUrl());
        system.setProperty("portal.db.user", postgres.user());
        system.setProperty("portal.db.password", postgres.password());
        system.setProperty("portal.home", home.toString());
        system.setProperty("portal.secret.file", keys.toString());
        system.setProperty(
                "portal.content",
                Path.of("../infra/content/armenia").toAbsolutePath().normalize().toString());
        system.setProperty("portal.url", "http://localhost:8080");
        system.setProperty("java.awt.headless", "true");
        try (OutputStream out = Files.newOutputStream(folder.resolve("sistema.properties"))) {
            system.store(out, null);
        }
    }
}
