package co.gov.ventanilla.portal.pqrsd.recibo;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.pagina.PaginaBean;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.PqrsdRepository;
import co.gov.ventanilla.portal.pqrsd.acuse.DatosAcuse;
import co.gov.ventanilla.portal.pqrsd.consulta.Expediente;
import co.gov.ventanilla.portal.pqrsd.consulta.Expedientes;
import co.gov.ventanilla.portal.pqrsd.consulta.SesionConsulta;
import co.gov.ventanilla.portal.pqrsd.radicar.RespuestaRadicacion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The receipt, shown to this browser until "Ya la guardé"; it says all that the full PDF says, and the key. */
@Named("recibo")
@RequestScoped
public class ReciboBean {
    private static final String PAGINA = "/pqrsd/recibo";

    @Inject
    SesionRecibo sesion;

    @Inject
    SesionConsulta consulta;

    @Inject
    PaginaBean pagina;

    @Inject
    Expedientes expedientes;

    @Inject
    ReciboEnPalabras palabras;

    @Inject
    PqrsdRepository pqrsds;

    @Inject
    Ajustes ajustes;

    @Inject
    HttpServletRequest request;

    private RespuestaRadicacion respuesta;
    private Pqrsd pqrsd;
    private Expediente expediente;

    /** Leads to the consultation when this browser holds no receipt. */
    public String exigir() {
        sesion.respuesta(request).ifPresent(r -> {
            respuesta = r;
            pqrsd = pqrsds.porRadicado(r.radicado()).orElseThrow();
            expediente = expedientes.de(pqrsd);
            sesion.usar(request, pagina.response(), consulta.compartida());
        });
        return respuesta == null ? pagina.ir("/pqrsd/consulta") : null;
    }

    /** Token of the form of this page. */
    public String getFicha() {
        return sesion.ficha(request);
    }

    public RespuestaRadicacion getRespuesta() {
        return respuesta;
    }

    public Expediente getExpediente() {
        return expediente;
    }

    /** Kind in words. */
    public String getTipo() {
        return pqrsd == null ? "" : palabras.tipo(pqrsd);
    }

    /** Who filed, line by line, as in the PDF. */
    public List<DatosAcuse.Par> getDatos() {
        return pqrsd == null ? List.of() : palabras.datos(pqrsd);
    }

    /** Whether a mailbox was given, without which a lost key cannot be replaced. */
    public boolean isConCorreo() {
        return pqrsd != null && palabras.conCorreo(pqrsd);
    }

    /** Whether it counts from a later day than the one on which it came. */
    public boolean isFueraDeHorario() {
        return respuesta != null
                && !respuesta.computaDesde().equals(respuesta.recibido().toLocalDate());
    }

    /** Address of the page that checks the receipt, as it is read. */
    public String getDireccionVerificar() {
        return ajustes.url() + "/verificar";
    }

    /** Inline SVG of the QR code, which holds the verification code only. */
    public String getQr() {
        return respuesta == null ? "" : palabras.qr(respuesta.verificacion());
    }

    /** Whether the receipt is shown on a shared computer, where its time is short. */
    public boolean isCompartido() {
        return consulta.compartida() || sesion.compartido(request);
    }

    /** "Estoy en un computador compartido". */
    public String compartir() {
        if (!pagina.vale(this::vale, "compartir")) {
            return exigir();
        }
        sesion.usar(request, pagina.response(), true);
        return pagina.ir(PAGINA);
    }

    /** "Seguir viendo el acuse". */
    public String extender() {
        if (!pagina.vale(this::vale, "extender")) {
            return exigir();
        }
        sesion.usar(request, pagina.response(), false);
        return pagina.ir(PAGINA + "?seguir=1");
    }

    /** "Ya la guardé: borrar y salir". */
    public String cerrar() {
        return pagina.vale(this::vale, "cerrar") ? salir("/pqrsd?guardado=1") : exigir();
    }

    /** "Cerrar y borrar", on the pages of a consultation. */
    public String cerrarConsulta() {
        return pagina.vale(consulta::vale, "cerrar") ? salir("/pqrsd/consulta?cerrada=1") : null;
    }

    private boolean vale(String ficha) {
        return sesion.vale(request, ficha);
    }

    private String salir(String destino) {
        sesion.cerrar(request, pagina.response());
        consulta.cerrar(pagina.response());
        return pagina.ir(destino);
    }
}
