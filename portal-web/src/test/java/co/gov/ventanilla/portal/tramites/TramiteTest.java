package co.gov.ventanilla.portal.tramites;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.portal.datos.tabla.Fila;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TramiteTest {
    private static Optional<Tramite> fila(String json) throws JsonProcessingException {
        List<String> columnas = new ArrayList<>();
        List<String> valores = new ArrayList<>();
        new ObjectMapper().readTree(json).fields().forEachRemaining(celda -> {
            columnas.add(celda.getKey());
            valores.add(celda.getValue().isNull() ? "" : celda.getValue().asText());
        });
        return Tramite.de(new Fila(columnas, valores), Map.of("certificado-laboral", List.of("carta laboral")));
    }

    @Test
    void readsARow() throws JsonProcessingException {
        assertThat(fila("""
                {"id": "certificado-laboral", "nombre": "Certificado laboral", "tipo": "tramite", "proceso": "P11",
                 "procedimientos": "11.2.5;12.4.5", "dependencia": null}
                """))
                .contains(new Tramite(
                        "certificado-laboral",
                        "Certificado laboral",
                        "tramite",
                        "P11",
                        List.of("11.2.5", "12.4.5"),
                        null,
                        List.of("carta laboral")));
    }

    @Test
    void aDatasetWithFewerColumnsIsEnough() throws JsonProcessingException {
        assertThat(fila("{\"id\": \"predial\", \"nombre\": \"Predial\"}"))
                .contains(new Tramite("predial", "Predial", "", null, List.of(), null, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": null, \"nombre\": \"Sin id\"}",
                "{\"id\": \"sin-nombre\", \"nombre\": \" \"}",
                "{\"id\": \"../datos\", \"nombre\": \"Otra carpeta\"}",
                "{\"id\": \"Mayúscula\", \"nombre\": \"No cabe en una dirección\"}"
            })
    void aRowThatCannotHaveAPageIsLeftOut(String json) throws JsonProcessingException {
        assertThat(fila(json)).isEmpty();
    }

    @Test
    void onlyWhatThePortalDoesIsOnline() throws JsonProcessingException {
        assertThat(fila("{\"id\": \"presentar-una-pqrsd\", \"nombre\": \"PQRSD\"}")
                        .orElseThrow()
                        .enLinea())
                .isEqualTo("/pqrsd/nueva");
        assertThat(fila("{\"id\": \"predial\", \"nombre\": \"Predial\"}")
                        .orElseThrow()
                        .enLinea())
                .isNull();
    }
}
