package co.gov.ventanilla.portal.platform.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST doors: {@code /api/v1} for everybody, {@code /api/interno/v1} for the operator's verbs. */
@ApplicationPath("/api")
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
