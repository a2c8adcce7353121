package co.gov.ventanilla.portal.platform.secreto;

import co.gov.ventanilla.portal.red.ConexionSegura;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * A cookie of the portal: HttpOnly, SameSite=Lax, Secure behind TLS. Written as a header because the container does not send
 * SameSite of its own cookies' attributes.
 *
 * @param nombre cookie name
 * @param ruta path below which it is sent
 */
public record Galleta(String nombre, String ruta) {
    /** Value that the browser sent; empty when absent or longer than any of ours. */
    public Optional<String> leer(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(nombre))
                        .map(Cookie::getValue)
                        .filter(v -> v.matches("[A-Za-z0-9_.-]{20,128}"))
                        .findFirst();
    }

    /** Sets it. @param vida null: until the window is closed */
    public void poner(HttpServletRequest request, HttpServletResponse response, String valor, Duration vida) {
        response.addHeader(
                "Set-Cookie",
                nombre + "=" + valor + "; Path=" + ruta
                        + (vida == null ? "" : "; Max-Age=" + vida.toSeconds())
                        + "; HttpOnly; SameSite=Lax" + (ConexionSegura.es(request) ? "; Secure" : ""));
    }

    /** Removes it. */
    public void quitar(HttpServletRequest request, HttpServletResponse response) {
        poner(request, response, "", Duration.ZERO);
    }
}
