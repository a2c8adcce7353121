package co.gov.ventanilla.portal.pqrsd.recibo;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.pagina.PaginaBean;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.PqrsdRepository;
import co.gov.ventanilla.portal.pqrsd.TipoEnPalabras;
import co.gov.ventanilla.portal.pqrsd.acuse.DatosAcuse;
import co.gov.ventanilla.portal.pqrsd.consulta.DatosPersonalesEnPalabras;
import co.gov.ventanilla.portal.pqrsd.consulta.Expediente;
import co.gov.ventanilla.portal.pqrsd.consulta.Expedientes;
import co.gov.ventanilla.portal.pqrsd.radicar.RespuestaRadicacion;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import uk.org.okapibarcode.backend.QrCode;

/** The receipt, shown to this browser until "Ya la guardé"; it says all that the full PDF says, and the key. */
@Named("recibo")
@RequestScoped
public class ReciboBean {
    private static final Mensajes MENSAJES = Mensajes.junto(ReciboBean.class);

    @Inject
    SesionRecibo sesion;

    @Inject
    PaginaBean pagina;

    @Inject
    Expedientes expedientes;

    @Inject
    DatosPersonalesEnPalabras personales;

    @Inject
    TipoEnPalabras tipo;

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
        return pqrsd == null ? "" : tipo.de(pqrsd);
    }

    /** Who filed, line by line, as in the PDF. */
    public List<DatosAcuse.Par> getDatos() {
        if (pqrsd == null) {
            return List.of();
        }
        DatosAcuse.Solicitante solicitante = personales.de(pqrsd);
        List<DatosAcuse.Par> datos = new java.util.ArrayList<>(solicitante.datos());
        datos.add(
                pqrsd.isAnonima()
                        ? new DatosAcuse.Par(MENSAJES.texto("presenta.etiqueta"), MENSAJES.texto("presenta.anonima"))
                        : new DatosAcuse.Par(MENSAJES.texto("respuesta.etiqueta"), solicitante.medioRespuesta()));
        return datos;
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
        if (respuesta == null) {
            return "";
        }
        QrCode qr = new QrCode();
        qr.setContent(respuesta.verificacion());
        StringBuilder svg = new StringBuilder("<svg class=\"qr\" role=\"img\" aria-label=\"")
                .append(MENSAJES.texto("qr.etiqueta"))
                .append("\" viewBox=\"-4 -4 ")
                .append(qr.getWidth() + 8)
                .append(' ')
                .append(qr.getHeight() + 8)
                .append("\"><path fill=\"#fff\" d=\"M-4-4h999v999h-999z\"/><path d=\"");
        qr.getRectangles().forEach(r -> svg.append('M')
                .append(r.x)
                .append(' ')
                .append(r.y)
                .append('h')
                .append(r.width)
                .append('v')
                .append(r.height)
                .append("h-")
                .append(r.width)
                .append('z'));
        return svg.append("\"/></svg>").toString();
    }

    /** "Ya la guardé". */
    public String cerrar() {
        if (!pagina.vale(ficha -> sesion.vale(request, ficha), "cerrar")) {
            return exigir();
        }
        sesion.cerrar(request, pagina.response());
        return pagina.ir("/pqrsd?guardado=1");
    }
}
