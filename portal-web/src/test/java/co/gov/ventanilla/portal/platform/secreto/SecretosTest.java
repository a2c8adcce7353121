package co.gov.ventanilla.portal.platform.secreto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.PortalDePrueba;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretosTest {
    @TempDir
    Path home;

    private Instant ahora = Instant.parse("2026-11-20T15:00:00Z");
    private Secretos secretos;

    @BeforeEach
    void read() throws IOException {
        secretos = con("actual=2\n" + clave(1) + clave(2));
    }

    @Test
    void aTokenIsGoodForItsSubjectUntilItExpires() {
        String token = secretos.firmar("borrador|a", Duration.ofHours(2));

        assertThat(secretos.vale(token, "borrador|a")).isTrue();
        assertThat(secretos.vale(token, "borrador|b")).isFalse();
        ahora = ahora.plus(Duration.ofHours(2));
        assertThat(secretos.vale(token, "borrador|a")).isTrue();
        ahora = ahora.plusSeconds(1);
        assertThat(secretos.vale(token, "borrador|a")).isFalse();
    }

    @Test
    void aTokenOfAnOlderKeyIsStillGoodAndOneOfAKeyThatIsGoneIsNot() throws IOException {
        String token = con("actual=1\n" + clave(1)).firmar("a", Duration.ofHours(2));

        assertThat(secretos.vale(token, "a")).isTrue();
        assertThat(con("actual=2\n" + clave(2)).vale(token, "a")).isFalse();
    }

    @Test
    void aRotationIsTakenWhileTokensOfBeforeStayGood() throws IOException {
        String before = secretos.firmar("a", Duration.ofHours(24));
        Files.writeString(
                secretos.ajustes.secretFile(),
                "actual=3\n" + clave(3) + clave(2) + "hasta.2=" + ahora.plus(Duration.ofHours(25)) + "\n");

        assertThat(secretos.leer()).isEqualTo("3");
        assertThat(secretos.firmar("a", Duration.ofHours(2))).startsWith("3.");
        assertThat(secretos.vale(before, "a")).isTrue();
        ahora = ahora.plus(Duration.ofHours(24));
        assertThat(secretos.vale(before, "a")).isTrue();
    }

    @Test
    void aKeyOfBeforeSignsNothingThatOutlivesIt() throws IOException {
        String thief = con("actual=2\n" + clave(2)).firmar("a", Duration.ofHours(24));
        Secretos rotated =
                con("actual=3\n" + clave(3) + clave(2) + "hasta.2=" + ahora.plus(Duration.ofHours(23)) + "\n");

        assertThat(rotated.vale(thief, "a")).isFalse();
        assertThat(rotated.vale(rotated.firmar("a", Duration.ofHours(24)), "a")).isTrue();
    }

    @Test
    void aBrokenFileLeavesTheKeysAsTheyAre() throws IOException {
        String token = secretos.firmar("a", Duration.ofHours(2));
        Files.writeString(secretos.ajustes.secretFile(), "actual=9\n" + clave(1));

        assertThatThrownBy(secretos::leer).isInstanceOf(IllegalStateException.class);
        assertThat(secretos.vale(token, "a")).isTrue();
    }

    @Test
    void noTokenOutlivesAKeyThatIsKept() {
        assertThatThrownBy(() -> secretos.firmar("a", Duration.ofHours(25)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingElseIsAToken() {
        String token = secretos.firmar("a", Duration.ofHours(2));

        assertThat(secretos.vale(null, "a")).isFalse();
        assertThat(secretos.vale("", "a")).isFalse();
        assertThat(secretos.vale(token + "x", "a")).isFalse();
        assertThat(secretos.vale(token.replaceFirst("\\.\\d+\\.", ".999999999999."), "a"))
                .isFalse();
        assertThat(secretos.vale(token.replaceFirst("^2", "1"), "a")).isFalse();
        assertThat(secretos.vale("2.99999999999999999999." + token.split("\\.")[2], "a"))
                .isFalse();
    }

    @Test
    void aPseudonymIsStableAndBelongsToTheKey() throws IOException {
        String name = secretos.seudonimo("203.0.113.9");

        assertThat(name).matches("[0-9a-f]{64}").isEqualTo(secretos.seudonimo("203.0.113.9"));
        assertThat(secretos.seudonimo("203.0.113.10")).isNotEqualTo(name);
        assertThat(con("actual=1\n" + clave(1) + clave(2)).seudonimo("203.0.113.9"))
                .isNotEqualTo(name);
    }

    private static String clave(int version) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) version;
        return "clave." + version + "="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "\n";
    }

    private Secretos con(String archivo) throws IOException {
        Secretos nuevo = new Secretos();
        nuevo.ajustes = PortalDePrueba.ajustes(home);
        Files.writeString(nuevo.ajustes.secretFile(), archivo);
        nuevo.clock = new ClockProducer() {
            @Override
            public Clock clock() {
                return Clock.fixed(ahora, ZoneOffset.UTC);
            }

            @Override
            public Instant now() {
                return ahora;
            }

            @Override
            public Instant maquina() {
                return ahora;
            }
        };
        nuevo.leer();
        return nuevo;
    }
}
