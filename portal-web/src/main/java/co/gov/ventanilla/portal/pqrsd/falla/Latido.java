package co.gov.ventanilla.portal.pqrsd.falla;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ClockProducer;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Logger;

/**
 * Writes every five seconds that the portal runs ({@code PORTAL_HOME/fallas/latido}). At the start the gap since the last time is an
 * outage: one that an operator made when the file says that the portal was stopped, else one that was inferred.
 */
@Singleton
@Startup
@DependsOn("Arranque")
@TransactionManagement(TransactionManagementType.BEAN)
public class Latido {
    private static final Logger LOG = Logger.getLogger(Latido.class.getName());
    private static final Duration PERDONADO = Duration.ofSeconds(15);
    private static final String DETENIDO = " detenido";

    @Inject
    RegistroFallas registro;

    @Inject
    Ajustes ajustes;

    @Inject
    ClockProducer clock;

    @PostConstruct
    void start() {
        try {
            Path archivo = archivo();
            if (Files.exists(archivo)) {
                hueco(Files.readString(archivo));
            }
        } catch (IOException | DateTimeException e) {
            LOG.warning("the heartbeat cannot be read: " + e.getClass().getSimpleName());
        }
        latir();
    }

    private void hueco(String escrito) {
        boolean detenido = escrito.endsWith(DETENIDO);
        Instant ultimo = Instant.parse(escrito.replace(DETENIDO, "").strip());
        Instant ahora = clock.now();
        registro.cerrarTodo(ultimo);
        if (Duration.between(ultimo, ahora).compareTo(PERDONADO) > 0) {
            registro.deducir(detenido ? CausaFalla.DETENIDO : CausaFalla.PORTAL, ultimo, ahora);
        }
    }

    /** One beat. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "latido")
    public void latir() {
        escribir(clock.now().toString());
    }

    @PreDestroy
    void stop() {
        escribir(clock.now() + DETENIDO);
    }

    private void escribir(String texto) {
        try {
            Path nuevo = archivo().resolveSibling("latido.nuevo");
            Files.writeString(nuevo, texto);
            Files.move(nuevo, archivo(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warning("no heartbeat: " + e.getClass().getSimpleName());
        }
    }

    private Path archivo() throws IOException {
        return Files.createDirectories(ajustes.home().resolve("fallas")).resolve("latido");
    }
}
