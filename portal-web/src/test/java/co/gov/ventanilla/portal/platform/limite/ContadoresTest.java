package co.gov.ventanilla.portal.platform.limite;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.portal.platform.PortalDePrueba;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContadoresTest {
    private static final Origen CASA = new Origen("cb007109", false);
    private static final Origen SALA = new Origen("cb00710a", true);

    private Instant ahora = Instant.parse("2026-11-20T15:03:20Z");
    private final LimiteDePrueba.EnMemoria memoria = new LimiteDePrueba.EnMemoria();
    private final Contadores contadores = LimiteDePrueba.contadores(memoria, () -> ahora);

    @ParameterizedTest
    @EnumSource(Limite.class)
    void theLastOneOfABudgetFitsAndTheNextDoesNot(Limite limite) {
        long budget = limite.presupuesto(false);

        assertThat(contadores.contar(limite, CASA, budget).excede()).isFalse();
        assertThat(contadores.contar(limite, CASA, 0).excede()).isFalse();
        assertThat(contadores.contar(limite, CASA, 1).excede()).isTrue();
        assertThat(contadores.contar(limite, new Origen("otra", false), 1).excede())
                .isFalse();
    }

    @Test
    void sharedNetworksHaveLargerBudgetsButNotForTheMailOfOnePerson() {
        for (Limite limite : Limite.values()) {
            assertThat(limite.presupuesto(true)).isGreaterThanOrEqualTo(limite.presupuesto(false));
        }
        assertThat(contadores.contar(Limite.RADICACION, SALA, 60).excede()).isFalse();
        assertThat(contadores.contar(Limite.RADICACION, SALA, 1).excede()).isTrue();
    }

    @Test
    void aWindowEndsAtAMultipleOfItsLengthAndTheNextBeginsEmpty() {
        Cuenta last = contadores.contar(Limite.CLAVE, CASA, 21);
        assertThat(last.excede()).isTrue();
        assertThat(last.falta()).isEqualTo(Duration.ofSeconds(400));

        ahora = Instant.parse("2026-11-20T15:09:59Z");
        assertThat(contadores.contar(Limite.CLAVE, CASA, 1).n()).isEqualTo(22);
        ahora = Instant.parse("2026-11-20T15:10:00Z");
        Cuenta first = contadores.contar(Limite.CLAVE, CASA, 1);
        assertThat(first.n()).isEqualTo(1);
        assertThat(first.falta()).isEqualTo(Duration.ofMinutes(10));
        assertThat(memoria.fines.values())
                .containsExactlyInAnyOrder(
                        Instant.parse("2026-11-20T15:10:00Z"), Instant.parse("2026-11-20T15:20:00Z"));
    }

    @Test
    void budgetsAreCountedApartAndNothingPersonalIsAKey() {
        contadores.contar(Limite.CLAVE, CASA, 1);
        contadores.contar(Limite.BORRADOR, CASA, 1);

        assertThat(memoria.cuentas).hasSize(2).allSatisfy((key, n) -> {
            assertThat(n).isEqualTo(1);
            assertThat(key).matches("[0-9a-f]{64}").doesNotContain(CASA.quien());
        });
    }

    @Test
    void withoutLimitsNothingIsCounted() {
        Properties off = new Properties();
        off.setProperty("portal.limits", "off");
        contadores.ajustes = PortalDePrueba.ajustes(Path.of("target"), off);

        assertThat(contadores.contar(Limite.CLAVE, CASA, 1_000).excede()).isFalse();
        assertThat(memoria.cuentas).isEmpty();
    }
}
