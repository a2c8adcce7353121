package co.gov.ventanilla.portal.pqrsd.falla;

import co.gov.ventanilla.portal.contenido.entidad.Entidad;
import co.gov.ventanilla.portal.documento.DocumentoPdf;
import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.pqrsd.Plazos;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code /pqrsd/fallas/ID.pdf}: one recorded outage as a document, for whoever has to prove it (CPACA, art. 62). */
@WebServlet("/pqrsd/fallas/*")
public class ConstanciaFallaServlet extends HttpServlet {
    @Inject
    RegistroFallas registro;

    @Inject
    CortesEnPalabras palabras;

    @Inject
    ContenidoActivo contenido;

    @Inject
    Plazos plazos;

    @Inject
    Ajustes ajustes;

    private transient DocumentoPdf documento;

    @Override
    public void init() {
        documento = new DocumentoPdf("/fallas/falla.xhtml", plazos.zona());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String ruta = String.valueOf(request.getPathInfo());
        Optional<Corte> corte = ruta.endsWith(".pdf")
                ? registro.corte(ruta.substring(1, ruta.length() - ".pdf".length()))
                : Optional.empty();
        if (corte.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        OffsetDateTime desde = corte.get().desde().atZone(plazos.zona()).toOffsetDateTime();
        byte[] pdf = documento.pdf(valores(corte.get()), desde, "falla\n" + corte.get());
        response.setContentType("application/pdf");
        response.setCharacterEncoding(null);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"registro-de-falla-" + corte.get().id() + ".pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private Map<String, Object> valores(Corte corte) {
        Entidad entidad = contenido.entidad();
        CortesEnPalabras.Fila fila = palabras.de(corte);
        Map<String, Object> valores = new HashMap<>();
        valores.put("entidad", entidad.nombre());
        valores.put("direccion", entidad.direccion() + ", " + entidad.municipio() + ", " + entidad.departamento());
        valores.put("correo", entidad.correo());
        valores.put("responsable", contenido.pqrsd().responsableFallas());
        valores.put("id", fila.id());
        valores.put("causa", fila.causa());
        valores.put("desde", fila.desde());
        valores.put("hasta", fila.hasta());
        valores.put("duracion", fila.duracion());
        valores.put("insistir", fila.insistir());
        valores.put("impide", corte.queFallo().impide());
        valores.put("deducido", fila.deducido());
        valores.put("urlFallas", ajustes.url() + "/pqrsd/fallas");
        return valores;
    }
}
