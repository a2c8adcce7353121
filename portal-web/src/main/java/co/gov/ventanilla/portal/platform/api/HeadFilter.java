package co.gov.ventanilla.portal.platform.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * HEAD on the API without a length where the length is not known: the server would say 0 for a large answer, which RFC 9110, section 8.6
 * forbids, since GET has another.
 */
@WebFilter("/api/*")
public class HeadFilter extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (request.getMethod().equals("HEAD") && !response.containsHeader("Content-Length")) {
            response.flushBuffer();
        }
    }
}
