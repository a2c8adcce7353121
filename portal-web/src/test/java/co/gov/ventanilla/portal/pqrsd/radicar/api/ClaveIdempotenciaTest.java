package co.gov.ventanilla.portal.pqrsd.radicar.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaveIdempotenciaTest {
    @Test
    void randomUuidsAreGood() {
        for (int i = 0; i < 1_000; i++) {
            String uuid = UUID.randomUUID().toString();
            assertThat(ClaveIdempotencia.valida(uuid)).as(uuid).isTrue();
        }
        assertThat(ClaveIdempotencia.valida("3F2504E0-4F89-41D3-9A0C-0305E82C3301"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "00000000-0000-4000-8000-000000000000",
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000012345",
                "11111111-1111-4111-8111-111111111111",
                "12345678-1234-1234-9234-123456789abc",
                "c232ab00-9414-11ec-b3c8-9f6bdeced846",
                "017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
                "3f2504e0-4f89-41d3-7a0c-0305e82c3301",
                "3f2504e04f8941d39a0c0305e82c3301",
                "{3f2504e0-4f89-41d3-9a0c-0305e82c3301}",
                "3f2504e0-4f89-41d3-9a0c-0305e82c3301 ",
                "3f2504e0-4f89-41d3-9a0c-0305e82c330g"
            })
    void nothingElseIs(String clave) {
        assertThat(ClaveIdempotencia.valida(clave)).isFalse();
    }
}
