package co.gov.ventanilla.portal.puntos.lista;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.search.document.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PedidoTest {
    private static Pedido leer(Map<String, String> parametros) {
        return Pedido.leer(parametros::get);
    }

    @Test
    void readsWhatAnAddressAsksAndWritesItAgain() {
        Pedido pedido = leer(
                Map.of("cerca", " Parque Sucre ", "tipo", "zona_wifi", "comuna", "7", "abierto", "si", "pagina", "2"));
        assertThat(pedido).isEqualTo(new Pedido("Parque Sucre", Kind.ZONA_WIFI, 7, true, 2));
        assertThat(pedido.direccion())
                .isEqualTo("/puntos?cerca=Parque+Sucre&tipo=zona_wifi&comuna=7&abierto=si&pagina=2");
        assertThat(pedido.conTipo(null).direccion())
                .as("another list begins at its first page")
                .isEqualTo("/puntos?cerca=Parque+Sucre&comuna=7&abierto=si");
        assertThat(pedido.vacio()).isFalse();
    }

    @Test
    void whatCannotBeReadIsNotAsked() {
        Pedido pedido = leer(Map.of("tipo", "tramite", "comuna", "siete", "abierto", "quizás", "pagina", "-3"));
        assertThat(pedido).isEqualTo(new Pedido("", null, null, false, 1));
        assertThat(pedido.direccion()).isEqualTo("/puntos");
        assertThat(leer(Map.of("cerca", "x".repeat(10_000))).cerca()).hasSize(200);
    }

    @Test
    void anAmpersandStaysInItsParameter() {
        assertThat(leer(Map.of("cerca", "a&comuna=1")).direccion()).isEqualTo("/puntos?cerca=a%26comuna%3D1");
    }
}
