package co.gov.ventanilla.portal.pqrsd.consulta.agregar;

import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.falla.FallasBean;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.consulta.SesionConsulta;
import co.gov.ventanilla.portal.pqrsd.recepcion.LectorFormulario;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Takes the post that adds a message and documents to an open petition, streaming the files to the disk. */
public class AdicionFilter extends HttpFilter {
    @Inject
    SesionConsulta sesion;

    @Inject
    LectorFormulario lector;

    @Inject
    RecepcionAdicion recepcion;

    @Inject
    AdicionBean pagina;

    @Inject
    FallasBean fallas;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String tipo = String.valueOf(request.getContentType());
        Optional<Pqrsd> pqrsd = "POST".equals(request.getMethod()) && tipo.startsWith("multipart/form-data")
                ? sesion.pqrsd()
                : Optional.empty();
        if (pqrsd.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try (LectorFormulario.Formulario formulario = lector.leer(request, "adjunto")) {
            pagina.setTexto(formulario.campos().get("texto"));
            fallas.agregar(formulario.fallas());
            if (!sesion.vale(formulario.campos().get("ficha"))) {
                fallas.agregar(Falla.fichaVencida("continuar"));
            } else {
                fallas.agregar(recepcion.recibir(pqrsd.get(), formulario));
            }
        }
        if (fallas.isHay()) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/pqrsd/consulta?agregado=1");
        }
    }
}
