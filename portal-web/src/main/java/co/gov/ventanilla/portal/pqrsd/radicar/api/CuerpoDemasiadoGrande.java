package co.gov.ventanilla.portal.pqrsd.radicar.api;

import java.io.IOException;

/** A request body over its limit; reading stopped there. */
public class CuerpoDemasiadoGrande extends IOException {
    private static final long serialVersionUID = 1L;

    CuerpoDemasiadoGrande(String mensaje) {
        super(mensaje);
    }
}
