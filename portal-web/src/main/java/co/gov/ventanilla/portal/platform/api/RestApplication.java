package co.gov.ventanilla.portal.platform.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

/** The REST doors: {@code /api/v1} for everybody, {@code /api/interno/v1} for the operator's verbs. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Portal de servicios y datos abiertos",
                        version = "1",
                        description =
                                "Presentar y consultar peticiones (PQRSD), contar días hábiles y comprobar el libro de radicación. "
                                        + "Las fechas son ISO 8601 con diferencia horaria; los errores son application/problem+json (RFC 9457).",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
public class RestApplication extends Application {
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.jsonFeature",
                "JacksonFeature",
                "jersey.config.server.disableMoxyJson",
                true,
                "jersey.config.server.wadl.disableWadl",
                true);
    }
}
