package co.gov.ventanilla.portal.puntos;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ComoLlegarTest {

    @Test
    void bothLinksNameTheSamePlaceWithoutExponentsOrCommas() {
        ComoLlegar sucre = new ComoLlegar("Parque Sucre", 4.536104, -75.669463);

        assertThat(sucre.getGeo()).isEqualTo("geo:4.536104,-75.669463?q=4.536104,-75.669463(Parque%20Sucre)");
        assertThat(sucre.getMapa())
                .isEqualTo("https://www.openstreetmap.org/?mlat=4.536104&mlon=-75.669463#map=18/4.536104/-75.669463");
        assertThat(new ComoLlegar("x", 0.00001, -0.0000001).getGeo()).startsWith("geo:0.00001,0?");
        assertThat(new ComoLlegar("x", 10, -75.5).getMapa()).contains("mlat=10&mlon=-75.5#");
    }

    @Test
    void anyNameMakesAnAddress() {
        ComoLlegar odd = new ComoLlegar("Calle 20 #5-25 – «Pasaje» (1)&\"<b>", 4.5, -75.6);

        assertThat(URI.create(odd.getGeo()).getScheme()).isEqualTo("geo");
        assertThat(odd.getGeo()).doesNotContain(" ", "#", "&", "<", "\"", "«");
    }
}
