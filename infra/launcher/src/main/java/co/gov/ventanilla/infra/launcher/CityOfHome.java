package co.gov.ventanilla.infra.launcher;

import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import co.gov.ventanilla.infra.postgres.PrivateFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One home holds the data of one city: its first start writes down which, and a content pack of another is refused. */
final class CityOfHome {
    private static final String FILE = "municipio";

    private CityOfHome() {}

    /**
     * Checks the content pack against the home. A pack that cannot be read is left for the application, which says all that is wrong with it.
     *
     * @throws LaunchException with code 2 when the data are those of another city
     */
    static void check(Path home, Path contentPack) throws IOException {
        String city = divipola(contentPack.resolve("entidad.json"));
        Path file = home.resolve(FILE);
        if (city.isEmpty()) {
            return;
        }
        if (!Files.exists(file)) {
            PrivateFile.writePublic(file, city + "\n");
            return;
        }
        String before = Files.readString(file).strip();
        if (!before.equals(city)) {
            throw LaunchException.bad(
                    "CONTENT_PACK",
                    "es del municipio " + city + " y " + home + " guarda los datos del municipio " + before
                            + ": use otra carpeta en PORTAL_HOME");
        }
    }

    private static String divipola(Path entity) throws IOException {
        try {
            return Files.isRegularFile(entity)
                    ? new ObjectMapper()
                            .readTree(entity.toFile())
                            .path("divipola")
                            .asText("")
                    : "";
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}
