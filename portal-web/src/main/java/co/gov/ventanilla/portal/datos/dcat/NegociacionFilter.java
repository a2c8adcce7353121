package co.gov.ventanilla.portal.datos.dcat;

import co.gov.ventanilla.opendata.dcat.Syntax;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /datos} for a client that prefers RDF: its catalog. Says that the answer depends on Accept. */
@WebFilter("/datos")
public class NegociacionFilter extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Vary", "Accept, Accept-Encoding");
        Optional<Syntax> sintaxis = Negociacion.preferida(request.getHeader("Accept"));
        if (sintaxis.isPresent()) {
            request.getRequestDispatcher("/catalog." + sintaxis.get().extension())
                    .forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
