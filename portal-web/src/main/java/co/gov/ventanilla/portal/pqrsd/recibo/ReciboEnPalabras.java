package co.gov.ventanilla.portal.pqrsd.recibo;

import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.TipoEnPalabras;
import co.gov.ventanilla.portal.pqrsd.acuse.DatosAcuse;
import co.gov.ventanilla.portal.pqrsd.consulta.DatosPersonalesEnPalabras;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What the receipt says of a petition, in words. */
@ApplicationScoped
public class ReciboEnPalabras {
    private static final Mensajes MENSAJES = Mensajes.junto(ReciboEnPalabras.class);

    @Inject
    DatosPersonalesEnPalabras personales;

    @Inject
    TipoEnPalabras tipo;

    /** Kind. */
    String tipo(Pqrsd pqrsd) {
        return tipo.de(pqrsd);
    }

    /** Who filed and how the answer goes back, line by line, as in the PDF. */
    List<DatosAcuse.Par> datos(Pqrsd pqrsd) {
        DatosAcuse.Solicitante solicitante = personales.de(pqrsd);
        List<DatosAcuse.Par> datos = new ArrayList<>(solicitante.datos());
        datos.add(
                pqrsd.isAnonima()
                        ? new DatosAcuse.Par(MENSAJES.texto("presenta.etiqueta"), MENSAJES.texto("presenta.anonima"))
                        : new DatosAcuse.Par(MENSAJES.texto("respuesta.etiqueta"), solicitante.medioRespuesta()));
        return datos;
    }

    /** Whether a mailbox was given. */
    boolean conCorreo(Pqrsd pqrsd) {
        return personales.conCorreo(pqrsd);
    }

    /** Inline SVG of the QR code of a verification code. */
    String qr(String verificacion) {
        return QrEnPagina.svg(verificacion, MENSAJES.texto("qr.etiqueta"));
    }
}
