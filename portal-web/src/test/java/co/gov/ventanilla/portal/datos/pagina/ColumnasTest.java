package co.gov.ventanilla.portal.datos.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.opendata.table.FieldType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnasTest {
    /** A share is never rounded up to all or down to nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16   | 16   | 100 %",
                "15   | 16   | 94 %",
                "9999 | 10000 | 99 %",
                "1    | 10000 | menos de 1 %",
                "0    | 16   | 0 %",
                "0    | 0    | sin filas"
            })
    void aShareInWords(long llenas, long filas, String parte) {
        assertThat(Columnas.parte(llenas, filas)).isEqualTo(parte);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INTEGER | 1234567   | 1.234.567",
                "NUMBER  | -75.66946 | -75,66946",
                "NUMBER  | 1e3       | 1.000",
                "YEAR    | 2026      | 2026",
                "BOOLEAN | true      | Sí",
                "BOOLEAN | f         | No",
                "DATE    | 2026-11-21 | 2026-11-21",
                "STRING  | 0012      | 0012"
            })
    void aValueAsPeopleReadIt(FieldType tipo, String valor, String escrito) {
        assertThat(ValorEnPalabras.de(tipo, valor)).isEqualTo(escrito);
    }
}
