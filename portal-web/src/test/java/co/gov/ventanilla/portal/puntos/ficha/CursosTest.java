package co.gov.ventanilla.portal.puntos.ficha;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.search.document.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CursosTest {
    private static final Map<String, List<String>> PALABRAS =
            Map.of("punto_vive_digital", List.of("punto vive digital", "PVD"), "bus_tic", List.of("bus TIC"));

    @Test
    void aSeatIsCalledByAnyWordForItsKind() {
        assertThat(Cursos.nombra("PVD y Bus TIC", Kind.PUNTO_VIVE_DIGITAL, PALABRAS))
                .isTrue();
        assertThat(Cursos.nombra("PVD y Bus TIC", Kind.BUS_TIC, PALABRAS)).isTrue();
        assertThat(Cursos.nombra("PVD", Kind.BUS_TIC, PALABRAS)).isFalse();
        assertThat(Cursos.nombra("PVDs", Kind.PUNTO_VIVE_DIGITAL, PALABRAS))
                .as("whole words")
                .isFalse();
        assertThat(Cursos.nombra("PVD", Kind.ZONA_WIFI, PALABRAS))
                .as("no words for it")
                .isFalse();
    }
}
