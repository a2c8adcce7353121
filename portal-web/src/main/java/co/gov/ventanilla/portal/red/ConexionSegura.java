package co.gov.ventanilla.portal.red;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Whether who asks speaks TLS: with this machine, or with a trusted proxy that says so. */
public final class ConexionSegura {
    private static final String ATRIBUTO = ConexionSegura.class.getName();

    private ConexionSegura() {}

    /**
     * Notes it on the request, once, before anybody asks. Of several values of {@code X-Forwarded-Proto} the last one counts, which the
     * proxy at the other end of the connection has written.
     */
    public static void anotar(HttpServletRequest request, Supplier<List<Rango>> confiables) {
        String dicho = String.join(",", Collections.list(request.getHeaders("X-Forwarded-Proto")));
        boolean https = dicho.substring(dicho.lastIndexOf(',') + 1).strip().equalsIgnoreCase("https");
        boolean segura = request.isSecure()
                || https
                        && Direccion.de(request.getRemoteAddr(), null, List.of())
                                .esDe(confiables.get());
        request.setAttribute(ATRIBUTO, segura);
    }

    /** Whether the request came over TLS. */
    public static boolean es(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(ATRIBUTO));
    }
}
