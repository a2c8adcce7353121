package co.gov.ventanilla.portal.pqrsd.sospecha;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.portal.platform.limite.Origen;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MotivoTest {
    private static final Origen CASA = new Origen("casa", false);

    @Test
    void aPersonIsNotSuspected() {
        assertThat(Motivo.de(new Indicios(CASA, false, Duration.ofMinutes(4)), false))
                .isEmpty();
        assertThat(Motivo.de(new Indicios(CASA, false, Duration.ofSeconds(5)), false))
                .isEmpty();
        assertThat(Motivo.de(Indicios.de(CASA), false))
                .as("a program has no form")
                .isEmpty();
        assertThat(Motivo.de(Indicios.NINGUNO, false)).isEmpty();
    }

    @Test
    void eachSignIsAReasonOfItsOwn() {
        assertThat(Motivo.de(Indicios.de(CASA), true)).containsExactly(Motivo.FRECUENCIA);
        assertThat(Motivo.de(new Indicios(CASA, true, null), false)).containsExactly(Motivo.TRAMPA);
        assertThat(Motivo.de(new Indicios(CASA, false, Duration.ofMillis(4_999)), false))
                .containsExactly(Motivo.RAPIDEZ);
        assertThat(Motivo.de(new Indicios(CASA, true, Duration.ZERO), true)).isEqualTo(List.of(Motivo.values()));
    }

    @Test
    void aClockThatWasSetBackMakesNobodyFast() {
        assertThat(Motivo.de(new Indicios(CASA, false, Duration.ofHours(-2)), false))
                .isEmpty();
    }
}
