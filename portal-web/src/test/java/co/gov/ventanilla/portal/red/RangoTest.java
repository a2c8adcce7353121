package co.gov.ventanilla.portal.red;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangoTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.0/24,   203.0.113.255,     true",
        "203.0.113.0/24,   203.0.114.0,       false",
        "203.0.113.7,      203.0.113.7,       true",
        "203.0.113.7,      203.0.113.6,       false",
        "203.0.113.64/26,  203.0.113.127,     true",
        "203.0.113.64/26,  203.0.113.63,      false",
        "10.1.2.3/8,       10.255.0.1,        true",
        "0.0.0.0/0,        198.51.100.1,      true",
        "0.0.0.0/0,        2001:db8::1,       false",
        "2001:db8::/32,    2001:db8:ffff::1,  true",
        "2001:db8::/32,    2001:db9::1,       false",
        "::1,              ::1,               true",
        "127.0.0.0/8,      ::ffff:127.0.0.1,  true"
    })
    void holdsAnAddressOrNot(String rango, String direccion, boolean contiene) {
        assertThat(Rango.leer(rango)
                        .orElseThrow()
                        .contiene(Rango.direccion(direccion).orElseThrow()))
                .isEqualTo(contiene);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "203.0.113.256",
                "203.0.113.0/33",
                "203.0.113.0/",
                "203.0.113.0/x",
                "2001:db8::/129",
                "203.0.113",
                "2001:zz::1",
                ":::",
                "203.0.113.0/24/1",
                "proxy.example/24"
            })
    void nothingElseIsARangeAndNoNameIsLookedUp(String texto) {
        assertThat(Rango.leer(texto)).isEmpty();
    }
}
