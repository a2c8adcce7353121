package co.gov.ventanilla.portal.contenido;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.junit.jupiter.api.Test;

/** The pack that is delivered with this release. */
class ArmeniaTest {

    private final Contenido armenia = ContenidoReader.leer(PaqueteDePrueba.ARMENIA);

    @Test
    void isValidAndIsTheRightArmenia() {
        assertThat(armenia.entidad().nombre()).isEqualTo("Alcaldía de Armenia");
        assertThat(armenia.entidad().divipola())
                .as("63001 is Quindío; 05059 is Antioquia")
                .isEqualTo("63001");
        assertThat(armenia.entidad().geonames()).isEqualTo("3689560");
        assertThat(armenia.entidad().nit()).as("not confirmed").isNull();
        assertThat(armenia.entidad().horarios().get(0).enPalabras().replace('\u00A0', ' '))
                .isEqualTo("Lunes a viernes, 8:00 a. m. a 12:00 m. y 2:00 p. m. a 6:00 p. m.");
    }

    @Test
    void showsThePrivacyTextAsAModelUntilItIsAdopted() {
        assertThat(armenia.politicas().privacidad().adoptada()).isFalse();
    }

    @Test
    void filingsAfterSixCountFromTheNextBusinessDay() {
        assertThat(armenia.calendario().cierre()).hasToString("18:00");
        assertThat(armenia.calendario().despuesDelCierreCuentaDiaSiguiente()).isTrue();
    }

    @Test
    void acceptsOnlyMediaTypesTheDetectorKnows() throws MimeTypeException {
        MimeTypes conocidos = MimeTypes.getDefaultMimeTypes();
        List<String> tipos = armenia.pqrsd().formatos().stream()
                .flatMap(f -> f.tiposMime().stream())
                .toList();

        for (String tipo : tipos) {
            assertThat(conocidos.getRegisteredMimeType(tipo)).as(tipo).isNotNull();
        }
        assertThat(tipos)
                .as("containers the detector uses when it does not know what is inside")
                .doesNotContain("application/zip", "application/x-tika-ooxml", "application/octet-stream");
    }
}
