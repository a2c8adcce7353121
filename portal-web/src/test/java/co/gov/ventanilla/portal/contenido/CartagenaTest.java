package co.gov.ventanilla.portal.contenido;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The demonstration pack of a second city. */
class CartagenaTest {

    private static final Path CARPETA = Path.of("../infra/content/cartagena");

    @Test
    void isValidAndSaysThatItIsADemonstration() {
        Contenido cartagena = ContenidoReader.leer(CARPETA);

        assertThat(cartagena.entidad().divipola()).isEqualTo("13001");
        assertThat(cartagena.entidad().geonames()).isEqualTo("3687238");
        assertThat(cartagena.entidad().lema()).contains("demostración");
        assertThat(cartagena.politicas().privacidad().secciones().get(0).titulo())
                .isEqualTo("Esta es una demostración");
    }

    @Test
    void inventsNoMailbox() {
        Contenido cartagena = ContenidoReader.leer(CARPETA);

        assertThat(List.of(
                        cartagena.entidad().correo(),
                        cartagena.entidad().correoJudicial(),
                        cartagena.entidad().correoPqrsd(),
                        cartagena.entidad().remitente(),
                        cartagena.politicas().accesibilidad().contacto()))
                .as("a reserved domain until the entity gives its own")
                .allMatch(correo -> correo.endsWith("@cartagena.example"));
    }

    @Test
    void namesNoOtherCity() throws IOException {
        try (Stream<Path> archivos = Files.walk(CARPETA).filter(Files::isRegularFile)) {
            for (Path archivo : archivos.toList()) {
                assertThat(Files.readString(archivo).toLowerCase(Locale.ROOT))
                        .as(archivo.toString())
                        .doesNotContain("armenia");
            }
        }
    }
}
