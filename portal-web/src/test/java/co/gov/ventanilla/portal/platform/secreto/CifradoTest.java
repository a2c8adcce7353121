package co.gov.ventanilla.portal.platform.secreto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CifradoTest {
    private static final byte[] CLARO = "Un borrador con ñ".getBytes(StandardCharsets.UTF_8);

    private final Cifrado cifrado = Cifrado.de("secreto", "borrador");

    @Test
    void readsWhatItWroteAndNeverWritesTheSameTwice() {
        byte[] una = cifrado.cifrar(CLARO);
        byte[] otra = cifrado.cifrar(CLARO);

        assertThat(cifrado.descifrar(una)).isEqualTo(CLARO);
        assertThat(Cifrado.de("secreto", "borrador").descifrar(otra)).isEqualTo(CLARO);
        assertThat(una).isNotEqualTo(otra).hasSize(12 + CLARO.length + 16);
        assertThat(new String(una, StandardCharsets.ISO_8859_1)).doesNotContain("borrador");
    }

    @Test
    void noticesEveryChangedByte() {
        byte[] bytes = cifrado.cifrar(CLARO);
        for (int i = 0; i < bytes.length; i++) {
            byte[] cambiado = bytes.clone();
            cambiado[i] ^= 1;
            assertThatThrownBy(() -> cifrado.descifrar(cambiado)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void anotherSecretOrPurposeReadsNothing() {
        byte[] bytes = cifrado.cifrar(CLARO);

        assertThatThrownBy(() -> Cifrado.de("secretO", "borrador").descifrar(bytes))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Cifrado.de("secreto", "respuesta").descifrar(bytes))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFileIsReadWithTheSameStartOnly() throws GeneralSecurityException {
        byte[] iv = new byte[16];
        byte[] otro = new byte[16];
        otro[0] = 1;
        byte[] bytes = cifrado.archivo(iv).doFinal(CLARO);

        assertThat(bytes).isNotEqualTo(CLARO);
        assertThat(cifrado.archivo(iv).doFinal(bytes)).isEqualTo(CLARO);
        assertThat(cifrado.archivo(otro).doFinal(bytes)).isNotEqualTo(CLARO);
    }

    /** RFC 4231, test case 2. */
    @Test
    void hmacIsThatOfTheStandard() {
        assertThat(HexFormat.of()
                        .formatHex(Cifrado.hmac(
                                "Jefe".getBytes(StandardCharsets.US_ASCII), "what do ya want for nothing?")))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}
