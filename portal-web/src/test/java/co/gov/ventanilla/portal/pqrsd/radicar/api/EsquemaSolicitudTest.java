package co.gov.ventanilla.portal.pqrsd.radicar.api;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd;
import co.gov.ventanilla.rules.pqrsd.TipoPqrsd;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schema, the record and the rules say the same. */
class EsquemaSolicitudTest {
    private final JsonNode esquema = leer("solicitud.schema.json");

    @Test
    void theSchemaHasExactlyTheFieldsOfTheRecord() {
        assertThat(esquema.path("properties").fieldNames()).toIterable().hasSize(10);
        iguales(esquema, SolicitudPqrsd.class);
    }

    @Test
    void theKindsAreThoseOfTheRules() {
        assertThat(textos(esquema.at("/properties/tipo/enum"))).containsExactlyElementsOf(conNulo());
    }

    @Test
    void theContentPackExplainsTheSameKinds() {
        JsonNode tipos = leer("/contenido/pqrsd.schema.json").at("/properties/tipos");

        assertThat(textos(tipos.path("required"))).containsExactlyElementsOf(codigos());
        assertThat(tipos.path("properties").fieldNames()).toIterable().containsExactlyElementsOf(codigos());
        assertThat(tipos.path("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void theEntityChoosesTermsOnlyOfKindsThatExist() {
        JsonNode terminos = leer("/contenido/pqrsd.schema.json").at("/properties/terminosDeLaEntidad/properties");

        assertThat(terminos.fieldNames()).toIterable().isNotEmpty().allMatch(codigos()::contains);
    }

    @Test
    void theContentPackKnowsTheSameKinds() {
        JsonNode comun = leer("/contenido/comun.schema.json");

        assertThat(comun.findValues("enum"))
                .filteredOn(lista -> textos(lista).contains("queja"))
                .singleElement()
                .satisfies(lista -> assertThat(textos(lista)).containsExactlyElementsOf(codigos()));
    }

    private static void iguales(JsonNode objeto, Class<?> registro) {
        List<String> componentes = new ArrayList<>();
        for (RecordComponent componente : registro.getRecordComponents()) {
            String nombre = new SnakeCaseStrategy().translate(componente.getName());
            componentes.add(nombre);
            if (componente.getType().isRecord()) {
                iguales(objeto.path("properties").path(nombre), componente.getType());
            }
        }
        assertThat(objeto.path("properties").fieldNames()).toIterable().containsExactlyElementsOf(componentes);
        assertThat(objeto.path("additionalProperties").asBoolean(true)).isFalse();
    }

    private static List<String> codigos() {
        return Arrays.stream(TipoPqrsd.values()).map(TipoPqrsd::codigo).toList();
    }

    private static List<String> conNulo() {
        List<String> codigos = new ArrayList<>(codigos());
        codigos.add(null);
        return codigos;
    }

    private static List<String> textos(JsonNode lista) {
        List<String> textos = new ArrayList<>();
        lista.forEach(nodo -> textos.add(nodo.textValue()));
        return textos;
    }

    private static JsonNode leer(String recurso) {
        try (InputStream in = LectorSolicitud.class.getResourceAsStream(recurso)) {
            return Json.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
