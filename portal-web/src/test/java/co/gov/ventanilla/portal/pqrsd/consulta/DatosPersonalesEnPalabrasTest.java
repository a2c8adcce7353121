package co.gov.ventanilla.portal.pqrsd.consulta;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.DatosPersonales;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.EnNombreDe;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.Solicitante;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatosPersonalesEnPalabrasTest {
    @ParameterizedTest
    @CsvSource({
        "CC,   41.900.123, Documento: Cédula de ciudadanía 41.900.123",
        "TI,   ,           'Documento: Tarjeta de identidad, sin número'",
        ",     41.900.123, Documento: 41.900.123",
        "OTRO, A-1,        Documento: Otro documento A-1"
    })
    void theKindOfDocumentIsInWords(String tipo, String numero, String linea) {
        assertThat(lineas(quien(tipo, numero, null, null, null, null), null)).containsExactly(linea);
    }

    @Test
    void theAddressIsOneLineWithCommas() {
        assertThat(lineas(quien(null, null, "Calle 21 # 14-05", "Centro", "Armenia", "Colombia"), null))
                .containsExactly("Dirección: Calle 21 # 14-05, Centro, Armenia, Colombia");
        assertThat(lineas(quien(null, null, null, "La Virginia", null, null), null))
                .containsExactly("Dirección: La Virginia");
    }

    @Test
    void whoeverIsRepresentedIsShownByWhatIsThere() {
        assertThat(lineas(null, new EnNombreDe(null, "7.543.210", null)))
                .containsExactly("Documento de la persona representada: 7.543.210");
    }

    @Test
    void nothingIsSaidOfNobody() {
        assertThat(lineas(null, null)).isEmpty();
    }

    private static List<String> lineas(Solicitante quien, EnNombreDe otra) {
        return DatosPersonalesEnPalabras.lineas(new DatosPersonales(quien, otra, null)).stream()
                .map(par -> par.etiqueta() + ": " + par.valor())
                .toList();
    }

    private static Solicitante quien(
            String tipo, String numero, String direccion, String barrio, String municipio, String pais) {
        return new Solicitante(
                "natural", null, null, null, tipo, numero, null, null, direccion, barrio, municipio, pais);
    }
}
