package co.gov.ventanilla.portal.pqrsd.libro;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EventoTest {
    private static final Instant INSTANTE = Instant.parse("2026-11-20T15:00:00.123456Z");
    private static final String COMPROMISOS = "{\"asunto\":\"aa\",\"texto\":\"bb\"}";

    /** printf '%s' '000...0{"compromisos":{"asunto":"aa","texto":"bb"},"instante":...}' | sha256sum */
    @Test
    void hashIsThatOfPreviousHashAndCanonicalJson() {
        Evento evento =
                new Evento(new Eslabon(7, Evento.GENESIS, INSTANTE), 1, "2026-E-000123", "radicacion", COMPROMISOS);

        assertThat(evento.getHash()).isEqualTo("05983f6ef7ccc26858d178474b9e5827c4065a0807cc198ba781854c5488a22f");
        assertThat(evento.calcularHash()).isEqualTo(evento.getHash());
    }

    @Test
    void everyPartOfTheEventChangesIt() {
        String previo = "1".repeat(64);
        assertThat(Arrays.asList(
                        hash(7, Evento.GENESIS, INSTANTE, "2026-E-000123", "radicacion", COMPROMISOS),
                        hash(8, Evento.GENESIS, INSTANTE, "2026-E-000123", "radicacion", COMPROMISOS),
                        hash(7, previo, INSTANTE, "2026-E-000123", "radicacion", COMPROMISOS),
                        hash(7, Evento.GENESIS, INSTANTE.plusNanos(1_000), "2026-E-000123", "radicacion", COMPROMISOS),
                        hash(7, Evento.GENESIS, INSTANTE, "2026-E-000124", "radicacion", COMPROMISOS),
                        hash(7, Evento.GENESIS, INSTANTE, "2026-E-000123", "mensaje_ciudadano", COMPROMISOS),
                        hash(7, Evento.GENESIS, INSTANTE, "2026-E-000123", "radicacion", "{}")))
                .doesNotHaveDuplicates();
    }

    /** printf '\0\1\2Hueco en la v\303\255a' | sha256sum */
    @Test
    void aCommitmentIsTheHashOfSaltAndText() {
        assertThat(LibroRepository.compromiso(new byte[] {0, 1, 2}, "Hueco en la vía"))
                .isEqualTo("f995b6c9df2e3dd90dfe5c0ee80aa6cb9cdc285efa9187e56fe5adfa222ac301");
    }

    private static String hash(
            long numero, String previo, Instant instante, String radicado, String tipo, String compromisos) {
        return new Evento(new Eslabon(numero, previo, instante), 1, radicado, tipo, compromisos).getHash();
    }
}
