package co.gov.ventanilla.infra.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The passwords of the server's administrator and of the portal's own role, kept beside the data for its whole life. */
record Credentials(String administrator, String portal) {
    static final String ADMINISTRATOR = "postgres";
    static final String PORTAL = "portal";

    static Credentials keptIn(PostgresStore store) throws IOException {
        Path file = store.folder().resolve("credenciales.properties");
        if (Files.exists(file)) {
            Properties kept = PrivateFile.readProperties(file);
            return new Credentials(kept.getProperty(ADMINISTRATOR, ""), kept.getProperty(PORTAL, ""));
        }
        if (Files.exists(store.data())) {
            throw new PostgresException("Falta " + file + ", sin el cual no se puede abrir la base de datos");
        }
        Credentials fresh = new Credentials(PrivateFile.randomSecret(), PrivateFile.randomSecret());
        PrivateFile.writeProperties(file, Map.of(ADMINISTRATOR, fresh.administrator(), PORTAL, fresh.portal()));
        return fresh;
    }

    @Override
    public String toString() {
        return "Credentials[hidden]";
    }
}
