package co.gov.ventanilla.portal.pqrsd.descarga;

import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.PqrsdRepository;
import co.gov.ventanilla.portal.pqrsd.acuse.Forma;
import co.gov.ventanilla.portal.pqrsd.adjunto.Adjunto;
import co.gov.ventanilla.portal.pqrsd.adjunto.Almacen;
import co.gov.ventanilla.portal.pqrsd.consulta.SesionConsulta;
import co.gov.ventanilla.portal.pqrsd.radicar.RespuestaRadicacion;
import co.gov.ventanilla.portal.pqrsd.recibo.SesionRecibo;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Downloads of the petition that this browser has open (consultation or receipt): {@code /pqrsd/descarga/acuse.pdf},
 * {@code /pqrsd/descarga/acuse-corto.pdf} and {@code /pqrsd/descarga/adjunto?n=}. No address names a petition.
 */
@WebServlet("/pqrsd/descarga/*")
public class DescargaServlet extends HttpServlet {
    @Inject
    SesionConsulta consulta;

    @Inject
    SesionRecibo recibo;

    @Inject
    PqrsdRepository pqrsds;

    @Inject
    Constancias constancias;

    @Inject
    Almacen almacen;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Pqrsd> pqrsd = abierta(request);
        if (pqrsd.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", "/pqrsd/consulta");
            return;
        }
        switch (String.valueOf(request.getPathInfo())) {
            case "/acuse.pdf" -> acuse(pqrsd.get(), Forma.COMPLETA, response);
            case "/acuse-corto.pdf" -> acuse(pqrsd.get(), Forma.CORTA, response);
            case "/adjunto" -> adjunto(pqrsd.get(), request, response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<Pqrsd> abierta(HttpServletRequest request) {
        return consulta.pqrsd().or(() -> recibo.respuesta(request)
                .map(RespuestaRadicacion::radicado)
                .flatMap(pqrsds::porRadicado));
    }

    private void acuse(Pqrsd pqrsd, Forma forma, HttpServletResponse response) throws IOException {
        byte[] pdf = constancias.pdf(pqrsd, forma);
        response.setContentType("application/pdf");
        response.setCharacterEncoding(null);
        nombrar(response, "acuse-" + pqrsd.getRadicado() + ".pdf");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private void adjunto(Pqrsd pqrsd, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Adjunto> adjunto = pqrsds.adjuntos(pqrsd.getId()).stream()
                .filter(a -> String.valueOf(a.getOrden()).equals(request.getParameter("n")) && !a.isSuprimido())
                .findFirst();
        if (adjunto.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (adjunto.get().isSeDevuelve()
                && !almacen.aislado(adjunto.get().getSha256())) {
            entregar(adjunto.get(), response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setHeader("Cache-Control", "no-store");
            request.getRequestDispatcher("/error/retenido.xhtml").forward(request, response);
        }
    }

    private void entregar(Adjunto adjunto, HttpServletResponse response) throws IOException {
        try (InputStream in = almacen.abrir(adjunto.getSha256())) {
            response.setContentType(adjunto.getTipoMime());
            nombrar(response, adjunto.getNombre());
            response.setContentLengthLong(adjunto.getBytes());
            in.transferTo(response.getOutputStream());
        }
    }

    /** Content-Disposition of RFC 6266 with the name of RFC 8187. */
    private static void nombrar(HttpServletResponse response, String nombre) {
        String codificado = URLEncoder.encode(nombre, StandardCharsets.UTF_8).replace("+", "%20");
        String ascii = nombre.replaceAll("[^A-Za-z0-9._ -]", "_");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + codificado);
        response.setHeader("Cache-Control", "no-store");
    }
}
