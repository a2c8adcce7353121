package co.gov.ventanilla.portal.pqrsd.nueva;

import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.falla.FallasBean;
import co.gov.ventanilla.portal.platform.falla.ReenvioBean;
import co.gov.ventanilla.portal.platform.limite.Remitente;
import co.gov.ventanilla.portal.pqrsd.recepcion.LectorFormulario;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Takes the posts of the step "adjuntos" by streaming, before Faces would buffer them, and either leads on (303) or lets the page
 * show what was refused. Files that were received stay, whatever else goes wrong.
 */
public class AdjuntoFilter extends HttpFilter {
    private static final Mensajes MENSAJES = Mensajes.junto(AdjuntoFilter.class);

    @Inject
    SesionBorrador sesion;

    @Inject
    RecepcionAdjuntos recepcion;

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
        Optional<Borrador> borrador = abrir(request);
        if (borrador.isEmpty()) {
            redirect(response, "/pqrsd/nueva");
            return;
        }
        String accion = recepcion.recibir(request, sesion, borrador.get());
        if (fallas.isHay()) {
            remitente.anunciar(response);
            chain.doFilter(request, response);
        } else if (accion.equals("volver")) {
            redirect(response, Paso.ADJUNTOS.anterior());
        } else if (!accion.equals("continuar")) {
            redirect(response, Paso.ADJUNTOS.ruta());
        } else if (!borrador.get().isFaltaVoz()) {
            borrador.get().hechos.add(Paso.ADJUNTOS);
            sesion.guardar();
            redirect(response, borrador.get().siguiente().ruta());
        } else {
            fallas.agregar(Falla.de(MENSAJES, "adjunto", "voz"));
            chain.doFilter(request, response);
        }
    }

    private Optional<Borrador> abrir(HttpServletRequest request) {
        try {
            return sesion.abrir();
        } catch (RuntimeException e) {
            ReenvioBean.recordar(request, null, LectorFormulario.nombres(request));
            throw e;
        }
    }

    private static void redirect(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
