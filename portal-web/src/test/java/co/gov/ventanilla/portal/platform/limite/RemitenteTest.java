package co.gov.ventanilla.portal.platform.limite;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.portal.platform.PortalDePrueba;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class RemitenteTest {
    private static final Instant DIEZ = Instant.parse("2026-11-20T15:01:00Z");

    private final Contadores contadores = LimiteDePrueba.contadores(new LimiteDePrueba.EnMemoria(), () -> DIEZ);

    @Test
    void theAddressIsThatOfTheSocketUnlessAProxyIsTrusted() {
        assertThat(from("", "198.51.100.1", "203.0.113.40").origen())
                .isEqualTo(from("", "198.51.100.1").origen());
        assertThat(from("198.51.100.0/24, ::1", "198.51.100.1", "203.0.113.40").origen())
                .isEqualTo(from("", "203.0.113.40").origen());
        assertThat(from("198.51.100.1", "198.51.100.1", "192.0.2.9", "203.0.113.40")
                        .origen())
                .as("two headers are one list")
                .isEqualTo(from("", "203.0.113.40").origen());
    }

    @Test
    void theSharedNetworksAreThoseOfThePack() {
        assertThat(from("", "203.0.113.15").origen().redCompartida()).isTrue();
        assertThat(from("", "203.0.113.16").origen().redCompartida()).isFalse();
        assertThat(from("", "2001:db8:5e1a:ffff::1").origen().redCompartida()).isTrue();
        assertThat(from("198.51.100.1", "198.51.100.1", "203.0.113.15").origen().redCompartida())
                .isTrue();
    }

    @Test
    void whatMustWaitSaysSoWithTheAnswerAndWhatWasGivenDoesNot() {
        List<String> said = new ArrayList<>();
        Remitente somebody = from("", "198.51.100.1");
        somebody.gastar(Limite.CLAVE, Limite.CLAVE.presupuesto(false) + 1);
        somebody.anunciar(response(said));
        assertThat(said).isEmpty();

        assertThat(somebody.pedir(Limite.BORRADOR, 1)).isEmpty();
        assertThat(somebody.pedir(Limite.CLAVE, 1).orElseThrow().frase()).contains("9 minutos");
        somebody.anunciar(response(said));
        assertThat(said).containsExactly("setStatus[429]", "setHeader[Retry-After, 540]");
        assertThat(from("", "198.51.100.2").pedir(Limite.CLAVE, 1)).isEmpty();
    }

    private Remitente from(String trusted, String socket, String... forwarded) {
        Properties settings = new Properties();
        if (!trusted.isEmpty()) {
            settings.setProperty("portal.trusted.proxies", trusted);
        }
        Remitente remitente = new Remitente();
        remitente.ajustes = PortalDePrueba.ajustes(Path.of("target"), settings);
        remitente.contenido = PortalDePrueba.villaSerena();
        remitente.contadores = contadores;
        remitente.request = (HttpServletRequest) Proxy.newProxyInstance(
                RemitenteTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> socket;
                    case "getHeaders" -> Collections.enumeration(List.of(forwarded));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return remitente;
    }

    private static HttpServletResponse response(List<String> said) {
        return (HttpServletResponse) Proxy.newProxyInstance(
                RemitenteTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> {
                    said.add(method.getName() + List.of(arguments));
                    return null;
                });
    }
}
