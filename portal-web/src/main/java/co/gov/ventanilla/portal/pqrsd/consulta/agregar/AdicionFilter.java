package co.gov.ventanilla.portal.pqrsd.consulta.agregar;

import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.falla.FallasBean;
import co.gov.ventanilla.portal.platform.falla.ReenvioBean;
import co.gov.ventanilla.portal.platform.limite.Remitente;
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
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes the post that adds a message and documents to an open petition, streaming the files to the disk. When the petition is no
 * longer open, or cannot be stored, the text comes back with the page.
 */
public class AdicionFilter extends HttpFilter {
    private static final Logger LOG = Logger.getLogger(AdicionFilter.class.getName());

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

    @Inject
    Remitente remitente;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String tipo = String.valueOf(request.getContentType());
        if (!"POST".equals(request.getMethod()) || !tipo.startsWith("multipart/form-data")) {
            chain.doFilter(request, response);
            return;
        }
        boolean agregado = false;
        try (LectorFormulario.Formulario formulario = lector.leer(request, "adjunto", abierta())) {
            agregado = recibir(request, response, formulario);
        }
        if (agregado) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/pqrsd/consulta?agregado=1");
        } else {
            remitente.anunciar(response);
            chain.doFilter(request, response);
        }
    }

    /** Files are staged only for somebody who has a petition open. */
    private boolean abierta() {
        try {
            return sesion.pqrsd().isPresent();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "asked again once the text is read", e);
            return false;
        }
    }

    private boolean recibir(
            HttpServletRequest request, HttpServletResponse response, LectorFormulario.Formulario formulario)
            throws IOException {
        String texto = formulario.campos().get("texto");
        pagina.setTexto(texto);
        try {
            Optional<Pqrsd> pqrsd = sesion.pqrsd();
            if (pqrsd.isEmpty()) {
                ReenvioBean.recordar(request, texto, formulario.nombres());
                return false;
            }
            if (!sesion.vale(formulario.campos().get("ficha"))) {
                fallas.agregar(Falla.fichaVencida("continuar"));
                return false;
            }
            sesion.extender();
            if (quedarse(response, formulario)) {
                return false;
            }
            fallas.agregar(formulario.fallas());
            fallas.agregar(recepcion.recibir(pqrsd.get(), formulario));
            return !fallas.isHay();
        } catch (RuntimeException e) {
            ReenvioBean.recordar(request, texto, formulario.nombres());
            throw e;
        }
    }

    /** "Seguir escribiendo" and "Estoy en un computador compartido": the page comes back as it was. */
    private boolean quedarse(HttpServletResponse response, LectorFormulario.Formulario formulario) {
        boolean compartir = formulario.campos().containsKey("compartir");
        if (compartir) {
            sesion.compartir(response);
        }
        boolean queda = compartir || formulario.campos().containsKey("extender");
        if (queda) {
            pagina.extendida();
        }
        return queda;
    }
}
