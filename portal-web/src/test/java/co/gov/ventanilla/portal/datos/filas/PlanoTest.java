package co.gov.ventanilla.portal.datos.filas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanoTest {
    /** A degree of latitude is 111.195 km on a sphere of 6,371 km; these two are 0.01° apart. */
    private final Plano plano = new Plano(List.of(new Punto("sur", 4.53, -75.67), new Punto("norte", 4.54, -75.67)));

    @Test
    void northIsUpAndDistancesAreToScale() {
        double sur = Double.parseDouble(plano.getMarcas().get(0).y());
        double norte = Double.parseDouble(plano.getMarcas().get(1).y());
        double porMetro = (double) plano.getLargoEscala() / plano.getMetrosEscala();

        assertThat(norte).isLessThan(sur);
        assertThat((sur - norte) / porMetro).isCloseTo(1112, within(20.0));
        assertThat(plano.getMarcas()).extracting(Plano.Marca::numero).containsExactly(1, 2);
    }

    @Test
    void theScaleIsARoundLength() {
        assertThat(Long.toString(plano.getMetrosEscala())).matches("[125]0*");
        assertThat(plano.getEscala()).endsWith(" m");
        assertThat(new Plano(List.of(new Punto("a", 4, -75), new Punto("b", 5, -75))).getEscala())
                .endsWith(" km");
    }

    @Test
    void everyPointIsInsideTheDrawing() {
        Plano largo = new Plano(
                List.of(new Punto("a", 10.30, -75.55), new Punto("b", 10.45, -75.40), new Punto("c", 10.40, -75.50)));

        assertThat(largo.getMarcas()).allSatisfy(m -> {
            assertThat(Double.parseDouble(m.x())).isBetween(0.0, (double) Plano.ANCHO);
            assertThat(Double.parseDouble(m.y())).isBetween(0.0, (double) largo.getPie());
        });
    }

    @Test
    void onePointStandsInTheMiddle() {
        Plano uno = new Plano(List.of(new Punto("solo", 4.5, -75.7)));

        assertThat(uno.getMarcas().get(0).x()).isEqualTo("320.0");
        assertThat(uno.getLargoEscala()).isBetween(1L, (long) Plano.ANCHO);
    }
}
