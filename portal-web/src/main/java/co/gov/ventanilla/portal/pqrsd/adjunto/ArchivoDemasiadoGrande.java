package co.gov.ventanilla.portal.pqrsd.adjunto;

import java.io.IOException;

/** More bytes came than a file may have. */
public class ArchivoDemasiadoGrande extends IOException {
    private static final long serialVersionUID = 1L;

    ArchivoDemasiadoGrande(long maximo) {
        super("more than " + maximo + " bytes");
    }
}
