package co.gov.ventanilla.portal.datos.filas;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.opendata.table.Constraints;
import co.gov.ventanilla.opendata.table.Field;
import co.gov.ventanilla.opendata.table.FieldType;
import co.gov.ventanilla.opendata.table.TableSchema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsultaTest {
    private final TableSchema schema = new TableSchema(
            List.of(
                    campo("nombre", FieldType.STRING),
                    campo("valor", FieldType.NUMBER),
                    campo("vigente", FieldType.BOOLEAN),
                    campo("-raro", FieldType.STRING)),
            List.of());

    private static Field campo(String nombre, FieldType tipo) {
        return new Field(nombre, nombre, tipo, null, "", Constraints.NONE, null, null);
    }

    private Consulta leer(String... pares) {
        Map<String, String[]> parametros = new java.util.HashMap<>();
        for (int i = 0; i < pares.length; i += 2) {
            parametros.put(pares[i], new String[] {pares[i + 1]});
        }
        return Consulta.leer(parametros, schema);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nombre  | parque  | nombre.like | *parque*",
                "nombre  | a*b     | nombre.like | *a b*",
                "valor   | 1.234,5 | valor.eq    | 1234.5",
                "valor   | 4,5     | valor.eq    | 4.5",
                "valor   | 4.5     | valor.eq    | 4.5",
                "vigente | Sí      | vigente.eq  | true",
                "vigente | no      | vigente.eq  | false",
                "vigente | quizá   | vigente.eq  | quizá"
            })
    void aValueIsReadAsPeopleWriteIt(String donde, String valor, String filtro, String escrito) {
        assertThat(leer("donde", donde, "valor", valor).filtros(schema)).isEqualTo(Map.of(filtro, List.of(escrito)));
    }

    @Test
    void whatNamesNoColumnIsPassedOver() {
        Consulta consulta = leer("donde", "clave", "valor", "x", "orden", "-clave", "otro", "y");

        assertThat(consulta.filtrada()).isFalse();
        assertThat(consulta.orden()).isEmpty();
        assertThat(consulta.filtros(schema)).isEmpty();
    }

    @Test
    void aColumnThatBeginsWithAMinusIsThatColumn() {
        assertThat(leer("orden", "-raro").sentido("-raro")).isEqualTo("ascending");
        assertThat(leer("orden", "-nombre").sentido("nombre")).isEqualTo("descending");
    }

    @Test
    void anAddressKeepsWhatWasAsked() {
        assertThat(leer("q", "día & noche", "orden", "valor").enlace("-valor"))
                .isEqualTo("q=d%C3%ADa+%26+noche&orden=-valor");
    }
}
