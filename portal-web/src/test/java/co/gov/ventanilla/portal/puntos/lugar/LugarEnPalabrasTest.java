package co.gov.ventanilla.portal.puntos.lugar;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.search.document.PlaceState;
import co.gov.ventanilla.search.document.PlaceState.Service;
import org.junit.jupiter.api.Test;

class LugarEnPalabrasTest {
    private final LugarEnPalabras palabras = new LugarEnPalabras();

    @Test
    void aStateIsSaidWithItsDates() {
        assertThat(palabras.estado(new PlaceState(Service.SIN_DATO, null, "2026-11-21")))
                .isEqualTo("Sin dato de si funciona; dato del 21 de noviembre de 2026");
        assertThat(palabras.estado(new PlaceState(Service.FUERA_DE_SERVICIO, "2026-11-01", "2026-11-20")))
                .isEqualTo("Fuera de servicio desde el 1 de noviembre de 2026; dato del 20 de noviembre de 2026");
        assertThat(palabras.estado(new PlaceState(Service.EN_SERVICIO, "ayer", null)))
                .as("what is no date is not said")
                .isEqualTo("En servicio");
        assertThat(palabras.estado(PlaceState.UNKNOWN)).isEqualTo("Sin dato de si funciona");
    }

    @Test
    void withoutAPointThereIsNoDistance() {
        assertThat(palabras.distancia(null)).isNull();
        assertThat(palabras.distancia(309.6)).isEqualTo("A 310 m en línea recta");
    }
}
