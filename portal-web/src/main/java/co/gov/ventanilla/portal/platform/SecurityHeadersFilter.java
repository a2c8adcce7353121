package co.gov.ventanilla.portal.platform;

import co.gov.ventanilla.portal.red.ConexionSegura;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts the security headers on every answer, keeps the internal doors off the public port, and refuses posts that a
 * browser sends from another site (Fetch Metadata, Origin of RFC 6454).
 */
public class SecurityHeadersFilter extends HttpFilter {
    private static final Mensajes MENSAJES = Mensajes.junto(SecurityHeadersFilter.class);
    private static final String CSP = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'%s; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Pages that may show a map with streets; Leaflet empties an image that is no longer wanted by one of its own, a data: address. */
    private static final Pattern CON_MAPA = Pattern.compile("/(puntos|datos/[^/]+(/v\\d+)?)");

    /** Payara refuses larger forms when a parameter is read; 20,000 characters fit six times over. */
    private static final long MAX_FORM = 2L << 20;

    private static final String LOOPBACK = "https?://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Ajustes ajustes;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        ConexionSegura.anotar(request, ajustes::trustedProxies);
        headers(request, response, path);
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(request, response);
            return;
        }
        String uri = request.getRequestURI();
        if (SAFE.contains(request.getMethod()) && !isErrorPage(path) && uri.matches("/[a-z][a-z/-]*/")) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", uri.replaceAll("/+$", ""));
            return;
        }
        int refused = refused(request, path);
        if (refused == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
            tooLarge(response);
        } else if (refused > 0) {
            response.sendError(refused);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Written here, because a page of Faces would read the parameters of the form that is too large. */
    private static void tooLarge(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType("text/html;charset=UTF-8");
        String titulo = MENSAJES.texto("formulario.titulo");
        response.getWriter()
                .write("<!DOCTYPE html><html lang=\"es-CO\"><head><meta charset=\"UTF-8\">"
                        + "<title>" + titulo + "</title></head><body><main><h1>" + titulo + "</h1><p>"
                        + MENSAJES.texto("formulario.detalle") + "</p><p><a href=\"/\">"
                        + MENSAJES.texto("formulario.inicio") + "</a></p></main></body></html>");
    }

    /** Path as the container maps it: decoded and normalised, so that no spelling of it walks around a rule. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    /** Status of a refusal, or 0. */
    private int refused(HttpServletRequest request, String path) {
        boolean page = path.endsWith(".xhtml") && !request.getRequestURI().equals("/");
        if (page || isErrorPage(path) || internal(path) && !onManagementPort(request)) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (SAFE.contains(request.getMethod())) {
            return 0;
        }
        if (!request.getMethod().equals("POST") && !path.startsWith("/api/")) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        if (!readable(path) && foreign(request)) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        boolean form = String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded");
        long length = request.getContentLengthLong();
        if (form && (length > MAX_FORM || length < 0)) {
            return length < 0
                    ? HttpServletResponse.SC_LENGTH_REQUIRED
                    : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        return 0;
    }

    private void headers(HttpServletRequest request, HttpServletResponse response, String path) {
        String teselas = CON_MAPA.matcher(request.getRequestURI()).matches() ? ajustes.tileOrigin() : "";
        response.setHeader("Content-Security-Policy", CSP.formatted(teselas.isEmpty() ? "" : " data: " + teselas));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(self), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        if (ConexionSegura.es(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        response.setHeader("Vary", "Accept-Encoding");
        if (path.startsWith("/pqrsd/") || path.startsWith("/verificar") || path.startsWith("/api/v1/pqrsd")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** Pages of failures are for the portal itself to show, and their folder is no page. */
    private static boolean isErrorPage(String path) {
        return path.equals("/error") || path.startsWith("/error/");
    }

    /** Doors that only read public data and know no cookie: programs of other sites may post to them. */
    private static boolean readable(String path) {
        return path.startsWith("/api/action/") || path.startsWith("/api/3/action/");
    }

    private static boolean internal(String path) {
        return path.startsWith("/health") || path.startsWith("/metrics") || path.startsWith("/api/interno");
    }

    private boolean onManagementPort(HttpServletRequest request) {
        int port = ajustes.managementPort();
        return port == 0 || request.getLocalPort() == port;
    }

    private boolean foreign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null
                && !origin.equals(ajustes.url())
                && !(origin.matches(LOOPBACK) && origin.endsWith("//" + request.getHeader("Host")));
    }
}
