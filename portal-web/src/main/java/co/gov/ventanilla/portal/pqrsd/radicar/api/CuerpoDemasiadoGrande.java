package co.gov.ventanilla.portal.pqrsd.radicar.api;

import co.gov.ventanilla.portal.texto.Mensajes;
import java.io.IOException;

/** A request body over its limit; reading stopped there. */
public final class CuerpoDemasiadoGrande extends IOException {
    private static final long serialVersionUID = 1L;
    private static final Mensajes MENSAJES = Mensajes.junto(CuerpoDemasiadoGrande.class);

    private CuerpoDemasiadoGrande(String mensaje) {
        super(mensaje);
    }

    /** JSON of more than 512 KB. */
    static CuerpoDemasiadoGrande json() {
        return new CuerpoDemasiadoGrande(MENSAJES.texto("grande.json"));
    }

    /** Multipart of more than 41 MB. */
    static CuerpoDemasiadoGrande envio() {
        return new CuerpoDemasiadoGrande(MENSAJES.texto("grande.envio"));
    }
}
