package co.gov.ventanilla.portal.platform;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Puts the security headers on every answer, keeps the internal doors off the public port, and refuses posts that a
 * browser sends from another site (Fetch Metadata, Origin of RFC 6454).
 */
public class SecurityHeadersFilter extends HttpFilter {
    private static final String CSP = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Ajustes ajustes;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers(request, response);
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(request, response);
            return;
        }
        String path = request.getRequestURI();
        if (internal(path)
                ? !onManagementPort(request)
                : request.getServletPath().endsWith(".xhtml") && !path.equals("/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!SAFE.contains(request.getMethod()) && foreign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void headers(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CSP);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(self), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        String path = request.getRequestURI();
        if (path.startsWith("/pqrsd/") || path.startsWith("/verificar") || path.startsWith("/api/v1/pqrsd")) {
            response.setHeader("Cache-Control", "no-store");
        }
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
                && !origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
    }
}
