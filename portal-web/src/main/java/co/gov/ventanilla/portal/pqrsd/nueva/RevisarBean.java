package co.gov.ventanilla.portal.pqrsd.nueva;

import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.falla.FallasBean;
import co.gov.ventanilla.portal.platform.limite.Remitente;
import co.gov.ventanilla.portal.platform.pagina.PaginaBean;
import co.gov.ventanilla.portal.pqrsd.PrioridadEnPalabras;
import co.gov.ventanilla.portal.pqrsd.acuse.DatosAcuse;
import co.gov.ventanilla.portal.pqrsd.consulta.DatosPersonalesEnPalabras;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudInvalida;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd;
import co.gov.ventanilla.portal.pqrsd.recibo.SesionRecibo;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** "Revise sus respuestas" and the button that files them. */
@Named("revisar")
@RequestScoped
public class RevisarBean {
    private static final Logger LOG = Logger.getLogger(RevisarBean.class.getName());
    private static final Mensajes MENSAJES = Mensajes.junto(RevisarBean.class);

    @Inject
    SesionBorrador sesion;

    @Inject
    PaginaBean pagina;

    @Inject
    SesionRecibo recibo;

    @Inject
    RadicacionBorrador radicacion;

    @Inject
    PrioridadEnPalabras prioridad;

    @Inject
    FallasBean fallas;

    @Inject
    ContenidoActivo contenido;

    @Inject
    HttpServletRequest request;

    @Inject
    Remitente remitente;

    /** Hidden field: the submission key, so that a second press or the back button finds the first answer. */
    public String getEnvio() {
        return sesion.abrir().map(b -> b.claveEnvio).orElse(request.getParameter("envio"));
    }

    /** How the answer goes back, in words. */
    public String medio(String codigo) {
        return MENSAJES.texto("medio." + codigo);
    }

    /** Priority marks in words. */
    public String prioritaria(List<String> codigos) {
        return prioridad.de(codigos);
    }

    /** Who files, line by line, as the receipt will say it; nobody when anonymous. */
    public List<DatosAcuse.Par> getDatos() {
        return sesion.abrir()
                .filter(b -> !b.isAnonima())
                .map(b -> DatosPersonalesEnPalabras.lineas(
                        b.solicitud(version()).depurada().datosPersonales()))
                .orElse(List.of());
    }

    /** Whether the person gives a name, and which kind of person it is. */
    public String getPresenta() {
        Borrador borrador = sesion.abrir().orElseGet(Borrador::new);
        if (borrador.isAnonima()) {
            return MENSAJES.texto("presenta.anonima");
        }
        SolicitudPqrsd.Solicitante quien =
                borrador.solicitud(version()).depurada().solicitante();
        if ("juridica".equals(quien.tipoPersona())) {
            return MENSAJES.texto("presenta.juridica");
        }
        boolean conNombre = quien.nombres() != null || quien.apellidos() != null;
        return conNombre ? MENSAJES.texto("presenta.natural") : MENSAJES.texto("presenta.sin_nombre");
    }

    private String version() {
        return contenido.todo().politicas().privacidad().version();
    }

    /** "Radicar". */
    public String radicar() {
        HttpServletResponse response = pagina.response();
        Borrador borrador = sesion.abrir().orElse(null);
        if (borrador == null) {
            return pagina.ir(recibo.reenvio(request, response) ? "/pqrsd/recibo" : "/pqrsd/nueva");
        }
        if (!sesion.vale(request.getParameter("ficha"))) {
            fallas.agregar(Falla.fichaVencida("radicar"));
            return null;
        }
        try {
            radicacion.radicar(borrador, version(), remitente.origen(), borrador.trampa || Elecciones.trampa(request));
        } catch (SolicitudInvalida e) {
            fallas.agregar(e.fallas());
            return null;
        } catch (UncheckedIOException e) {
            LOG.log(Level.WARNING, e.getMessage(), e);
            fallas.agregar(Falla.de(MENSAJES, "radicar", "sin_espacio"));
            return null;
        }
        recibo.entregar(request, response, borrador.claveEnvio, sesion.compartido());
        sesion.olvidar(response);
        return pagina.ir("/pqrsd/recibo");
    }
}
