package co.gov.ventanilla.portal.red;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConexionSeguraTest {
    private static final List<Rango> PROXIES = List.of(Rango.leer("10.0.0.0/30").orElseThrow());

    @Test
    void aTrustedProxySaysSo() {
        assertThat(segura(false, "10.0.0.1", "https")).isTrue();
        assertThat(segura(false, "10.0.0.1", "HTTPS")).isTrue();
        assertThat(segura(false, "10.0.0.1", "http")).isFalse();
        assertThat(segura(false, "10.0.0.1")).isFalse();
    }

    @Test
    void nobodyElseIsBelieved() {
        assertThat(segura(false, "10.0.0.4", "https")).isFalse();
        assertThat(segura(false, "203.0.113.7", "https")).isFalse();
    }

    @Test
    void theLastValueIsTheProxysOwn() {
        assertThat(segura(false, "10.0.0.1", "https, http")).isFalse();
        assertThat(segura(false, "10.0.0.1", "http", "https")).isTrue();
        assertThat(segura(false, "10.0.0.1", "https", "http")).isFalse();
    }

    @Test
    void tlsOfThisMachineNeedsNobodysWord() {
        assertThat(segura(true, "203.0.113.7")).isTrue();
        assertThat(segura(true, "203.0.113.7", "http")).isTrue();
    }

    private static boolean segura(boolean tls, String socket, String... dichos) {
        Map<String, Object> atributos = new HashMap<>();
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                ConexionSeguraTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "isSecure" -> tls;
                    case "getRemoteAddr" -> socket;
                    case "getHeaders" -> Collections.enumeration(Arrays.asList(dichos));
                    case "setAttribute" -> atributos.put((String) args[0], args[1]);
                    case "getAttribute" -> atributos.get((String) args[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        ConexionSegura.anotar(request, () -> PROXIES);
        return ConexionSegura.es(request);
    }
}
