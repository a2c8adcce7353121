package co.gov.ventanilla.portal.platform.secreto;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GalletaTest {
    private static final String VALOR = "A".repeat(43);

    private final Galleta galleta = new Galleta("borrador", "/pqrsd");
    private final List<String> cabeceras = new ArrayList<>();

    @Test
    void livesAsLongAsItIsSaid() {
        galleta.poner(request(false), response(), VALOR, Duration.ofHours(24));

        assertThat(cabeceras)
                .containsExactly(
                        "Set-Cookie: borrador=" + VALOR + "; Path=/pqrsd; Max-Age=86400; HttpOnly; SameSite=Lax");
    }

    @Test
    void withoutALifeItDiesWithTheWindow() {
        galleta.poner(request(false), response(), VALOR, null);

        assertThat(cabeceras)
                .containsExactly("Set-Cookie: borrador=" + VALOR + "; Path=/pqrsd; HttpOnly; SameSite=Lax");
    }

    @Test
    void isSecureBehindTls() {
        galleta.poner(request(true), response(), VALOR, null);

        assertThat(cabeceras).singleElement().asString().endsWith("; HttpOnly; SameSite=Lax; Secure");
    }

    @Test
    void isRemovedUnderTheSamePath() {
        galleta.quitar(request(false), response());

        assertThat(cabeceras).containsExactly("Set-Cookie: borrador=; Path=/pqrsd; Max-Age=0; HttpOnly; SameSite=Lax");
    }

    @Test
    void readsOnlyItsOwnNameAndItsOwnAlphabet() {
        assertThat(galleta.leer(request(false))).isEmpty();
        assertThat(galleta.leer(request(false, new Cookie("otra", VALOR)))).isEmpty();
        assertThat(galleta.leer(request(false, new Cookie("borrador", "' or 1=1 --aaaaaaaaaaaaaaa"))))
                .isEmpty();
        assertThat(galleta.leer(request(false, new Cookie("borrador", "A".repeat(129)))))
                .isEmpty();
        assertThat(galleta.leer(request(false, new Cookie("otra", "x"), new Cookie("borrador", VALOR))))
                .contains(VALOR);
    }

    private static HttpServletRequest request(boolean secure, Cookie... cookies) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                GalletaTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getAttribute" -> secure;
                    case "getCookies" -> cookies.length == 0 ? null : cookies;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                GalletaTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, args) -> {
                    if (!method.getName().equals("addHeader")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    cabeceras.add(args[0] + ": " + args[1]);
                    return null;
                });
    }
}
