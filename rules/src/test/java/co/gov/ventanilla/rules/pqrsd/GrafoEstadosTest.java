package co.gov.ventanilla.rules.pqrsd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GrafoEstadosTest {

    /** One cell of movimientos.csv: "si" = anyone, "firma" = only a signed act, "no" = forbidden; then the article. */
    record Celda(EstadoPqrsd de, EstadoPqrsd a, String permiso, String articulo) {}

    static Stream<Celda> matriz() throws IOException {
        List<String> filas = Files.readAllLines(Path.of("src/test/resources/movimientos.csv"));
        String[] columnas = filas.get(0).split(",");
        return filas.stream().skip(1).map(fila -> fila.split(",")).flatMap(celdas -> IntStream.range(
                        1, columnas.length - 1)
                .mapToObj(i -> celda(celdas[0], columnas[i], celdas[i].split(" "))));
    }

    private static Celda celda(String de, String a, String... celda) {
        String norma = celda[1].equals("AGN") ? "Acuerdo AGN 001 de 2024" : "Ley 1755 de 2015, art. " + celda[1];
        return new Celda(
                EstadoPqrsd.deCodigo(de).orElseThrow(), EstadoPqrsd.deCodigo(a).orElseThrow(), celda[0], norma);
    }

    @Test
    void theTableNamesEveryPairOnce() throws IOException {
        assertThat(matriz()).hasSize(121).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("matriz")
    void everyPairIsAllowedOrForbiddenWithItsArticle(Celda celda) {
        if (celda.permiso().equals("no")) {
            assertThatThrownBy(() -> GrafoEstados.exigir(celda.de(), celda.a()))
                    .isInstanceOfSatisfying(MovimientoProhibido.class, error -> {
                        assertThat(error.de()).isEqualTo(celda.de());
                        assertThat(error.a()).isEqualTo(celda.a());
                    })
                    .hasMessageContaining("(" + celda.articulo() + ")")
                    .hasMessageStartingWith(
                            "De «%s» no se pasa a «%s»",
                            celda.de().codigo(), celda.a().codigo());
            return;
        }
        Movimiento movimiento = GrafoEstados.exigir(celda.de(), celda.a());
        assertThat(movimiento.de()).isEqualTo(celda.de());
        assertThat(movimiento.a()).isEqualTo(celda.a());
        assertThat(movimiento.articulo()).isEqualTo(celda.articulo());
        assertThat(movimiento.acto()).isNotBlank();
        assertThat(movimiento.exigeFirma()).isEqualTo(celda.permiso().equals("firma"));
    }

    @ParameterizedTest
    @MethodSource("matriz")
    void withoutASignatureOnlyTheUnsignedMovesRemain(Celda celda) {
        if (celda.permiso().equals("si")) {
            assertThat(GrafoEstados.exigirSinFirma(celda.de(), celda.a()))
                    .isEqualTo(GrafoEstados.exigir(celda.de(), celda.a()));
        } else {
            assertThatThrownBy(() -> GrafoEstados.exigirSinFirma(celda.de(), celda.a()))
                    .isInstanceOf(MovimientoProhibido.class)
                    .hasMessageContaining(celda.articulo());
        }
    }

    @Test
    void silenceNeverBecomesATacitWithdrawal() {
        assertThatThrownBy(() -> GrafoEstados.exigirSinFirma(EstadoPqrsd.REQUERIDA, EstadoPqrsd.DESISTIDA_TACITA))
                .hasMessage("Solo una persona puede hacer «acto motivado y firmado de desistimiento tácito»:"
                        + " exige un acto firmado (Ley 1755 de 2015, art. 17).");
    }

    @Test
    void aForbiddenMoveSaysFromWhereItIsAllowed() {
        assertThatThrownBy(() -> GrafoEstados.exigir(EstadoPqrsd.RADICADA, EstadoPqrsd.ARCHIVADA))
                .hasMessage("De «radicada» no se pasa a «archivada»: solo se llega desde por_corregir"
                        + " (Ley 1755 de 2015, art. 19).");
        assertThatThrownBy(() -> GrafoEstados.exigir(EstadoPqrsd.RESPONDIDA, EstadoPqrsd.EN_TRAMITE))
                .hasMessage("De «respondida» no se pasa a «en_tramite»: la petición ya está cerrada"
                        + " (Ley 1755 de 2015, art. 14) y solo puede anularse (Acuerdo AGN 001 de 2024).");
        assertThatThrownBy(() -> GrafoEstados.exigir(EstadoPqrsd.ANULADA, EstadoPqrsd.RADICADA))
                .hasMessageContaining("se conserva y no se reutiliza");
    }

    @ParameterizedTest
    @EnumSource(EstadoPqrsd.class)
    void movesFromAStateAreTheLinesOfTheTable(EstadoPqrsd de) {
        assertThat(GrafoEstados.desde(de))
                .containsExactlyElementsOf(GrafoEstados.movimientos().stream()
                        .filter(movimiento -> movimiento.de() == de)
                        .toList())
                .hasSize((int) cuentaPermitidos(de));
    }

    @ParameterizedTest
    @EnumSource(
            value = EstadoPqrsd.class,
            names = {"RADICADA", "EN_TRAMITE", "REQUERIDA", "POR_CORREGIR"})
    void anUndoneWithdrawalGoesBackToTheEarlierState(EstadoPqrsd anterior) {
        Movimiento vuelta = GrafoEstados.regresar(anterior);
        assertThat(vuelta.de()).isEqualTo(EstadoPqrsd.DESISTIMIENTO_SOLICITADO);
        assertThat(vuelta.a()).isEqualTo(anterior);
        assertThat(vuelta.acto()).contains("retiro", "de oficio");
    }

    @ParameterizedTest
    @EnumSource(
            value = EstadoPqrsd.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RADICADA", "EN_TRAMITE", "REQUERIDA", "POR_CORREGIR"})
    void noWithdrawalGoesBackToAStateItCannotComeFrom(EstadoPqrsd anterior) {
        assertThatThrownBy(() -> GrafoEstados.regresar(anterior)).isInstanceOf(MovimientoProhibido.class);
    }

    @ParameterizedTest
    @EnumSource(EstadoPqrsd.class)
    void aClosedStateCanOnlyBeAnnulled(EstadoPqrsd estado) {
        boolean soloAnular = GrafoEstados.desde(estado).stream().allMatch(m -> m.a() == EstadoPqrsd.ANULADA);
        assertThat(soloAnular).isEqualTo(!estado.abierto());
    }

    private static long cuentaPermitidos(EstadoPqrsd de) {
        try (Stream<Celda> celdas = matriz()) {
            return celdas.filter(c -> c.de() == de && !c.permiso().equals("no")).count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
