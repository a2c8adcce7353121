package co.gov.ventanilla.portal.platform.arranque;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.BaseDeDatos;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when everything that a filing needs answers: database, file store, content pack, keys. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {
    @Inject
    BaseDeDatos baseDeDatos;

    @Inject
    Ajustes ajustes;

    @Inject
    ContenidoActivo contenido;

    @Override
    public HealthCheckResponse call() {
        boolean database = baseDeDatos.responde();
        boolean store = Files.isWritable(ajustes.home());
        boolean pack = contenido.todo() != null;
        boolean keys = Files.isReadable(ajustes.secretFile());
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("radicacion")
                .withData("base_de_datos", database)
                .withData("archivos", store)
                .withData("contenido", pack)
                .withData("secretos", keys);
        return answer.status(database && store && pack && keys).build();
    }
}
