package co.gov.ventanilla.infra.launcher;

import co.gov.ventanilla.infra.postgres.Folders;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The log: {@code PORTAL_HOME/logs/portal.log}, one JSON object a line; the console stays for the operator. */
final class LogFile {
    static final String PROPERTY = "portal.registro";

    private LogFile() {}

    /** Writes the logging configuration that the server reads at its start. */
    static File configure(Path home) throws IOException {
        Path folder = Folders.make(home.resolve("logs"), "rwx------");
        System.setProperty(PROPERTY, folder.resolve("portal.log").toString());
        Path file = home.resolve("payara/logging.properties");
        Files.writeString(file, """
                handlers=%1$s
                %1$s.level=ALL
                %1$s.formatter=fish.payara.enterprise.server.logging.JSONLogFormatter
                .level=INFO
                # long dumps of expired certificate authorities at each start
                javax.enterprise.system.security.ssl.level=SEVERE
                fish.payara.nucleus.util.level=WARNING
                javax.enterprise.system.tools.deployment.dol.level=WARNING
                javax.enterprise.system.tools.deployment.common.level=WARNING
                org.glassfish.admin.mbeanserver.level=WARNING
                org.hibernate.validator.internal.util.Version.level=WARNING
                com.hazelcast.level=WARNING
                """.formatted(LogFileHandler.class.getName()));
        return file.toFile();
    }
}
