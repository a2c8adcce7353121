package co.gov.ventanilla.portal.pqrsd.nueva;

import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.falla.FallasBean;
import co.gov.ventanilla.portal.platform.pagina.PaginaBean;
import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivoRecibido;
import co.gov.ventanilla.portal.pqrsd.radicar.Radicacion;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudInvalida;
import co.gov.ventanilla.portal.pqrsd.recibo.SesionRecibo;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

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
    Radicacion radicacion;

    @Inject
    ArchivosBorrador archivos;

    @Inject
    FallasBean fallas;

    @Inject
    ContenidoActivo contenido;

    @Inject
    HttpServletRequest request;

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
        return contenido.pqrsd().atencionPrioritaria().stream()
                .filter(opcion -> codigos.contains(opcion.codigo()))
                .map(opcion -> opcion.etiqueta())
                .collect(Collectors.joining("; "));
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
            radicar(borrador);
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

    private void radicar(Borrador borrador) {
        List<Radicacion.Entrega> entregas = new ArrayList<>();
        try {
            for (ArchivoRecibido archivo : borrador.archivos) {
                entregas.add(new Radicacion.Entrega(archivo, archivos.descifrar(archivo, sesion.cifrado())));
            }
            radicacion.radicar(
                    borrador.solicitud(contenido.todo().politicas().privacidad().version()),
                    entregas,
                    new Radicacion.Puerta("web", borrador.claveEnvio, borrador.isTipoDesconocido(), sesion.huella()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            entregas.forEach(RevisarBean::descartar);
        }
    }

    private static void descartar(Radicacion.Entrega entrega) {
        try {
            entrega.bytes().descartar();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
