package co.gov.ventanilla.portal.datos.listado;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.search.catalog.CatalogQuery;
import co.gov.ventanilla.search.dataset.DatasetField;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DireccionTest {
    private static CatalogQuery leer(String nombre, String... valores) {
        return Direccion.leer(Map.of(nombre, valores));
    }

    @Test
    void aThemeStandsInTheAddressByItsReadableName() {
        CatalogQuery pedido = leer("tema", "ciencia-y-tecnologia");

        assertThat(pedido.selections()).isEqualTo(Map.of(DatasetField.THEME, Set.of("TECH")));
        assertThat(Direccion.de(pedido)).isEqualTo("/datos?tema=ciencia-y-tecnologia");
        assertThat(Direccion.de(leer("tema", "TECH"))).isEqualTo("/datos?tema=ciencia-y-tecnologia");
    }

    @Test
    void aChosenValueIsTakenAwayAndAnotherAddedFromTheFirstPage() {
        CatalogQuery pedido = Direccion.conPagina(leer("formato", "CSV"), 3);

        assertThat(Direccion.de(Direccion.alternar(pedido, DatasetField.RES_FORMAT, "CSV")))
                .isEqualTo("/datos");
        assertThat(Direccion.de(Direccion.alternar(pedido, DatasetField.RES_FORMAT, "GeoJSON")))
                .isEqualTo("/datos?formato=CSV&formato=GeoJSON");
        assertThat(Direccion.de(pedido)).isEqualTo("/datos?formato=CSV&pagina=3");
    }

    @Test
    void aStateHasOneSpelling() {
        assertThat(Direccion.de(leer("formato", "ZIP", "CSV"))).isEqualTo(Direccion.de(leer("formato", "CSV", "ZIP")));
        assertThat(Direccion.de(leer("orden", "relevancia"))).isEqualTo("/datos");
        assertThat(Direccion.de(leer("q", "agua & luz"))).isEqualTo("/datos?q=agua+%26+luz");
    }
}
