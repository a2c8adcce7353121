package co.gov.ventanilla.portal.red;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DireccionTest {
    private static final List<Rango> PROXIES = Stream.of("10.0.0.0/8", "2001:db8:aaaa::1")
            .map(r -> Rango.leer(r).orElseThrow())
            .toList();

    @ParameterizedTest(name = "{2}: {0} and {1} is {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            198.51.100.1      | -                                     | no header                       | 198.51.100.1
            198.51.100.1      | 203.0.113.9                           | a stranger's header             | 198.51.100.1
            10.0.0.1          | 203.0.113.9                           | a proxy's header                | 203.0.113.9
            10.0.0.1          | 192.0.2.1, 203.0.113.9                | what the client wrote is left   | 203.0.113.9
            10.0.0.1          | 192.0.2.1, 203.0.113.9, 10.0.0.2      | two proxies                     | 203.0.113.9
            10.0.0.1          | 10.0.0.3, 10.0.0.2                    | proxies all the way             | 10.0.0.3
            10.0.0.1          | 203.0.113.9, unknown                  | the walk ends at what is no address | 10.0.0.1
            10.0.0.1          | 203.0.113.9, unknown, 10.0.0.2        | also behind a second proxy      | 10.0.0.2
            10.0.0.1          | ''                                    | empty                           | 10.0.0.1
            10.0.0.1          | 203.0.113.9:4711                      | with a port                     | 203.0.113.9
            2001:db8:aaaa::1  | [2001:db8:1:2:3:4:5:6]:443            | IPv6 with a port                | 2001:db8:1:2:3:4:5:6
            2001:db8:aaaa::1  | 2001:db8:1:2:3:4:5:6                  | IPv6                            | 2001:db8:1:2:3:4:5:6
            fe80::1%eth0      | 203.0.113.9                           | a zone                          | fe80::1
            """)
    void theClientIsTheLastAddressThatATrustedProxySaw(String socket, String header, String why, String expected) {
        assertThat(Direccion.de(socket, header, PROXIES).valor())
                .as(why)
                .isEqualTo(Rango.direccion(expected).orElseThrow());
    }

    @Test
    void withoutTrustedProxiesNoHeaderIsRead() {
        assertThat(Direccion.de("10.0.0.1", "203.0.113.9", List.of()).valor().getHostAddress())
                .isEqualTo("10.0.0.1");
    }

    @Test
    void aHouseholdOfIpv6CountsAsOneAndIpv4AddressesApart() {
        assertThat(group("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(group("2001:db8:1:2::1"))
                .isNotEqualTo(group("2001:db8:1:3::1"));
        assertThat(group("203.0.113.9")).isNotEqualTo(group("203.0.113.10"));
        assertThat(group("::ffff:203.0.113.9")).isEqualTo(group("203.0.113.9"));
    }

    private static String group(String socket) {
        return Direccion.de(socket, null, List.of()).grupo();
    }
}
